import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

/** The sentences of a text, as they stand. */
function parts(text: string, lang = 'en'): string[] {
  return sentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

/*
 * The English golden rules that Pragmatic Segmenter names, each with sentences of our own.
 * Every entry is a list of sentences; joined by spaces they must split into the same list.
 */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  'full stop': ['The bridge is closed.', 'Repairs start soon.'],
  'question mark': ['Who owns the mill?', 'Nobody would say.'],
  'exclamation mark': ['The dam broke!', 'Water filled the square.'],
  'one-letter upper-case abbreviation': ['The ferry belongs to Orla T. Finch of Harbour Lines.'],
  'one-letter lower-case abbreviation': ['The map is on p. 41 of the atlas.'],
  'two-letter abbreviation inside': ['Did Brandt and co. pay for the roof?'],
  'capitalised abbreviation inside': ['They sold the quarry to Hale, Moss & Co. in spring.'],
  'two-letter abbreviation at the end': ['Talk to Brandt and co.', 'They paid for it.'],
  'capitalised abbreviation at the end': [
    'They sold the quarry to Hale, Moss & Co.',
    'It shut within a year.',
  ],
  'prepositive abbreviation': ['Snow fell on Mt. Arden overnight.'],
  'prepositive and postpositive': ['St. Bride’s Church stands on 9th st. near the canal.'],
  'possessive abbreviation': ['That was Rowan Pell Jr.’s boat.'],
  'abbreviation of several stops inside': ['She toured the U.S.A. twice.'],
  'abbreviation of several stops at the end': ['He works for the E.U.', 'What about you?'],
  'U.S. at the end': ['They moved to the U.S.', 'How long did they stay?'],
  'U.S. before a capital': ['She runs the U.S. Treasury office in Arden.'],
  'U.S. before a small letter': ['They lived in the U.S. for nine years.'],
  'a.m. and p.m.': [
    'At 4 a.m. Mrs. Pell opened the bakery.',
    'She closed it at 7 P.M.',
    'Mrs. Pell then walked home.',
  ],
  'number inside': ['The toll is $2.50 for a van.'],
  'number at the end': ['The toll is $2.50.', 'It was raised in May.'],
  'brackets inside': ['He repairs clocks (He was a sailor for 8 years.) in the old port.'],
  'mail address': ['Write to desk@harbour.example and wait.'],
  'page address': ['The plan is at https://www.harbour.example/plan.html for all to read.'],
  'single quotation inside': ["He turned round, 'It is over.' he whispered."],
  'double quotation inside': ['He turned round, "It is over." he whispered.'],
  'double quotation at the end': [
    'He turned round, "It is over."',
    'He put the lamp out on the sill.',
  ],
  'two exclamation marks': ['Stop!!', 'The train is here.'],
  'two question marks': ['What??', 'Nobody came.'],
  'question and exclamation': ['What?!', 'Nobody came.'],
  'exclamation and question': ['What!?', 'Nobody came.'],
  'list, stop and bracket': ['1.) Wash the hull.', '2.) Dry the hull.'],
  'list, stop and bracket, without stops': ['1.) Wash the hull', '2.) Dry the hull'],
  'list, bracket': ['1) Wash the hull.', '2) Dry the hull.'],
  'list, bracket, without stops': ['1) Wash the hull', '2) Dry the hull'],
  'list, stop': ['1. Wash the hull.', '2. Dry the hull.'],
  'list, stop, without stops': ['1. Wash the hull', '2. Dry the hull'],
  'list, bullet and number': ['• 1. Wash the hull', '• 2. Dry the hull'],
  'list, letters': ['a. Wash the hull', 'b. Dry the hull', 'c. Paint the hull'],
  coordinates: ['The wreck lies at N°. 2031.118.640.', 'Divers found it.'],
  'name with an exclamation mark': ['She writes for Boom! in the capital.'],
  'I at the end and as an initial': ['The house is for you and I.', 'Have you met Karl I. Brandt?'],
  'ellipsis at the end of a quotation': [
    'Finch holds that near the pole “the needle will seem less steady. . . .”',
  ],
  'ellipsis in brackets': ['“Pell […] drew the canal as a stair [...]” (Finch 12).'],
  'spaced ellipsis with its full stop': [
    'Mark what you leave out with three points and then set the stop . . . .',
    'The next one follows.',
  ],
  'four points at the end': ['I never asked for this....', 'He left the room.'],
  'ellipsis inside': [
    'I was not ... well, what I wanted ... you see . . . what I am after is . . . I forgot it.',
  ],
  'four points, spaced': [
    'One custom that had weakened . . . was that of naming every gate. . . .',
    'It was not given up.',
  ],
};

describe('the golden rules', () => {
  for (const [rule, expected] of Object.entries(GOLDEN)) {
    it(rule, () => expect(parts(expected.join(' '))).toEqual(expected));
  }

  it('sentences without a space between them', () => {
    expect(
      parts('The ferry is late.Nobody knows why.Mr. Pell paid 2,000.That was too much.'),
    ).toEqual([
      'The ferry is late.',
      'Nobody knows why.',
      'Mr. Pell paid 2,000.',
      'That was too much.',
    ]);
  });
});

describe('news', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'a title of state': ['U.S. Secretary Ida Moss flew home.', 'She met no one.'],
    ranks: ['Lt. Gen. Bo Karlsen and Sgt. Ana Ruiz were hurt.', 'Both are stable.'],
    'initials without spaces': ['The book is by J.R.R. Hale.', 'He was 80.'],
    'initials at the head': ['J. K. Finch won.', 'It was close.'],
    'a question with its asker': ['“Why now?” he asked.', 'No one replied.'],
    'a question with its named asker': ['“Why now?” Moss asked the board.', '“We wait.”'],
    'a cry with its named speaker': ['“Run!” Ida Moss shouted.', 'They ran.'],
    'a question and a new sentence': ['He asked: “Why now?”', 'Moss had no answer for him.'],
    'a clock and a day': ['The shop shut at 9 p.m. Saturday after the flood.', 'It reopens soon.'],
    'a clock and a zone': ['It starts at 8 p.m. Eastern and ends late.'],
    'a clock at the end': ['The court sat until 2 p.m.', 'Karlsen was absent.'],
    'a region after its town': ['The plane landed in Arden, Fla.', 'Police met it.'],
    'a region before a title': ['It was named after Arden, Pa. Gov. Lee Moss.'],
    'a bracket with a region': ['He told the (Arden, Fla.) Gazette so.', 'It ran the story.'],
    'a bracketed sentence': ['He left (he said so.)', 'It rained.'],
    'a quotation that is signed': ['“It was dark.” — Ida Moss, baker'],
    months: ['It began on Jan. 9 and ended on Feb. 2.', 'Nobody was hurt.'],
    'a number sign': ['He lives at No. 10 these days.', 'She said no.', 'He left.'],
    'a firm before a role': ['Pell Inc. Chairman Ida Moss resigned.', 'The board met.'],
    decimals: ['Shares rose 3.5 percent to 10.25.', 'They fell .5 on Friday.'],
    'a letter that is no initial': ['That was plan B.', 'The council had no other.'],
  };
  for (const [name, expected] of Object.entries(cases)) {
    it(name, () => expect(parts(expected.join(' '))).toEqual(expected));
  }

  it('ends a sentence at every line break, full stop or not', () => {
    expect(parts('Flood in Arden\nThe river rose\r\n\r\nfour metres. It fell.')).toEqual([
      'Flood in Arden',
      'The river rose',
      'four metres.',
      'It fell.',
    ]);
  });

  it('keeps a closing mark that stands apart with its sentence', () => {
    expect(parts("'' Have you heard of it? '' That was the question.")).toEqual([
      "'' Have you heard of it? ''",
      'That was the question.',
    ]);
  });
});

describe('other languages', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['de', ['Am 9. Januar zahlte Dr. Pell 3 Mio. Euro an die Stadt.', 'Das reichte nicht.']],
    ['de', ['Es gab z. B. Brot, Käse usw.', 'Die Gäste blieben.']],
    ['fr', ['M. Pell et Mme Moss ont vu le Dr. Hale.', 'Ils sont partis.']],
    ['es', ['El Sr. Pell viajó a EE. UU. con la Dra. Moss.', 'No volvieron.']],
  ];
  it.each(cases)('%s', (lang, expected) => {
    expect(parts(expected.join(' '), lang)).toEqual(expected);
  });

  it('an ordinal that ends a German sentence', () => {
    expect(parts('Die Gäste blieben bis zum 9. Dann gingen sie.', 'de')).toEqual([
      'Die Gäste blieben bis zum 9.',
      'Dann gingen sie.',
    ]);
  });

  it('takes a language tag that it does not know, or none', () => {
    expect(parts('Eins. Zwei.', 'x-klingon')).toEqual(['Eins.', 'Zwei.']);
    expect(sentences('One. Two.', null)).toHaveLength(2);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['U.S.', ' ', '. ', '? ', '"', '“', '”', '\n', 'a', 'The', '1.', '...', '(', ')', 'é', '😀'],
  );
  it('gives ordered spans without white space at their ends, and loses no letter', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const text = list.join('');
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('splits a long line as it splits its parts', () => {
    const line = 'The U.S. Senate met at 5 p.m. Friday. “Why now?” he asked. No one knew.';
    const many = Array.from({ length: 200 }, () => line).join(' ');
    expect(parts(many)).toEqual(Array.from({ length: 200 }, () => parts(line)).flat());
  });
});
