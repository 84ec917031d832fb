import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../../../src/library/index.ts';
import { findWords, wordsOf } from '../../../../src/library/search/words.ts';

let library: Library;
let count = 0;

async function save(number: number, title: string | null, text: string): Promise<void> {
  const now = `2031-03-05T10:${String(number).padStart(2, '0')}:00.000Z`;
  const url = `https://harbour-post.example/${number}`;
  const rest = { publisher: 'Harbour Post', byline: null, published: null, lang: null };
  await library.save({ url, title, text, partial: false, ...rest }, now);
}

async function found(query: string, signal = new AbortController().signal) {
  const results = [];
  for await (const each of library.search(query, signal)) results.push(each);
  return results;
}

const titlesOf = async (query: string) => (await found(query)).map(({ head }) => head.title);

beforeEach(async () => {
  library = await Library.open(`search-${count++}`);
  await save(1, 'Ferry aground', 'The ferry to Ärnö ran aground.\nNobody was hurt.');
  await save(2, 'Strike at the port', 'The ferry did not sail. A strike began at noon.');
  await save(3, null, 'Паром сел на мель.');
});
afterEach(() => library.close());

describe('searching', () => {
  it('finds what has every word, the latest saved first', async () => {
    expect(await titlesOf('ferry')).toEqual(['Strike at the port', 'Ferry aground']);
    expect(await titlesOf('ferry hurt')).toEqual(['Ferry aground']);
    expect(await titlesOf('ferry harbour strike')).toEqual(['Strike at the port']);
    expect(await titlesOf('ferry balloon')).toEqual([]);
  });

  it('finds nothing for nothing', async () => {
    expect(await titlesOf('  ')).toEqual([]);
    expect(await titlesOf('“ ”')).toEqual([]);
  });

  it('passes over case and accents, in any script, and keeps quoted words in their order', async () => {
    expect(await titlesOf('arno')).toEqual(['Ferry aground']);
    expect(await titlesOf('ПАРОМ')).toEqual([null]);
    expect(await titlesOf('"ran aground"')).toEqual(['Ferry aground']);
    expect(await titlesOf('“aground ran”')).toEqual([]);
  });

  it('gives the text’s own characters around the word', async () => {
    const [first] = await found('arno');
    expect(first).toMatchObject({
      before: 'The ferry to ',
      word: 'Ärnö',
      after: ' ran aground.\nNobody was hurt.',
    });
  });

  it('ends when it is called off', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await found('ferry', controller.signal)).toEqual([]);
  });
});

describe('words', () => {
  it('are split at spaces, outside quotation marks of any kind', () => {
    expect(wordsOf('Zwölf „alte  Männer“ «là-bas» x')).toEqual([
      'zwolf',
      'alte manner',
      'la-bas',
      'x',
    ]);
  });

  it('are found behind characters whose folded form is of another length', () => {
    const text = 'ﬃ ½ İstanbul’da 5 kişi';
    const { places, passage } = findWords(text, ['kisi']);
    expect(passage(places[0] ?? null).word).toBe('kişi');
  });
});
