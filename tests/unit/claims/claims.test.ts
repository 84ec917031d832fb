import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/index.ts';

/** Speaker, name and cue of the sentence that begins with `head`. */
function said(text: string, head: string) {
  const claim = readClaims({ text }).find((one) => one.text.startsWith(head));
  if (!claim) throw new Error(`no claim begins with ${head}`);
  return {
    mention: claim.speaker?.text ?? null,
    name: claim.speaker?.name ?? null,
    cue: claim.cue,
  };
}

describe('who said it', () => {
  it.each([
    ['before a quotation', 'Ida Moss said, “The dam holds.”', 'Ida Moss', 'said'],
    ['behind a quotation', '“The dam holds,” Ida Moss said on Friday.', 'Ida Moss', 'said'],
    ['behind its verb', '“The dam holds,” said Ida Moss, who runs the port.', 'Ida Moss', 'said'],
    ['within a quotation', '“The dam,” Ida Moss added, “still holds.”', 'Ida Moss', 'added'],
    ['reported', 'Ida Moss argued that the dam holds.', 'Ida Moss', 'argued'],
    ['set beside', 'The dam holds, Ida Moss said.', 'Ida Moss', 'said'],
    ['according to', 'According to Ida Moss, the dam holds.', 'Ida Moss', 'According to'],
    ['told', 'Ida Moss told reporters in Arden that the dam holds.', 'Ida Moss', 'told'],
    [
      'with an appositive',
      'Ida Moss, the head of the port, warned that it leaks.',
      'Ida Moss',
      'warned',
    ],
    [
      'with a gerund',
      'Ida Moss praised the crew, saying that the dam holds.',
      'Ida Moss',
      'saying',
    ],
    ['by an agent', 'The leak was confirmed by Ida Moss on Friday.', 'Ida Moss', 'confirmed'],
    ['a label', 'Ida Moss called the plan “a gift to the sea.”', 'Ida Moss', 'called'],
    ['behind a day', 'On Friday Ida Moss said the dam holds.', 'Ida Moss', 'said'],
    ['a role', 'A spokesman for the port said the dam holds.', 'A spokesman for the port', 'said'],
    [
      'unnamed',
      'Two people briefed on the matter said it leaks.',
      'Two people briefed on the matter',
      'said',
    ],
    ['with a relative clause', 'Residents who saw the wave said it was high.', 'Residents', 'said'],
    ['a quotation with mixed marks', '“It leaks," said Ida Moss.', 'Ida Moss', 'said'],
    ['a signature', '“It was dark.” — Ida Moss, baker', 'Ida Moss', null],
    ['told somebody', 'Ida Moss, head of the port, told a paper the dam fell.', 'Ida Moss', 'told'],
    ['in the main clause', 'A man who said he swam said the dam fell.', 'A man', 'said'],
    [
      'a plural that looks like a verb',
      'Two northern states sued, saying it leaks.',
      'Two northern states',
      'saying',
    ],
    ['two of them', 'Ida Moss and Bo Karlsen said it leaks.', 'Ida Moss and Bo Karlsen', 'said'],
  ])('%s', (_, text, mention, cue) => {
    expect(said(text, text.slice(0, 4))).toMatchObject({ mention, cue });
  });

  it.each([
    ['the report itself', 'The dam held through the night.'],
    ['somebody who was told', 'Ida Moss was told to leave the port.'],
    ['a noun', 'The report on the dam cost a fortune.'],
    ['a verb that adds', 'The port added forty jobs in May.'],
    ['somebody on the way to work', 'Ida Moss, who was reporting to the port, fell.'],
    ['no one', 'Nobody said that the dam leaks.'],
    ['a thing', 'The comments came with “a pinch of salt” on Friday.'],
    ['nobody', 'It is said to be the oldest dam of the valley.'],
  ])('%s has no speaker', (_, text) => {
    expect(said(text, text.slice(0, 4)).mention).toBeNull();
  });
});

describe('speakers carried over', () => {
  it('runs through the sentences of one quotation', () => {
    const text = '“It was dark. Nobody slept,” Ida Moss said. “We are tired.”';
    for (const head of ['“It', 'Nobody', '“We']) {
      expect(said(text, head).name).toBe('Ida Moss');
    }
  });

  it('goes on into a paragraph that begins with a quotation mark', () => {
    const text = 'Ida Moss said: “It was dark.\n\n“Nobody slept.”\n\nThe port was shut.';
    expect(said(text, '“Nobody').name).toBe('Ida Moss');
    expect(said(text, 'The port').name).toBeNull();
  });

  it('takes a colon at the end of a paragraph as an opening', () => {
    const text = 'Ida Moss continued:\n\n“Nobody slept that night.”';
    expect(said(text, '“Nobody').name).toBe('Ida Moss');
  });
});

describe('names', () => {
  const text =
    'U.S. Secretary of Ports Ida Moss flew to Arden. Mayor Karl Brandt met her.\n\n' +
    'Moss said the dam holds. “It leaks,” Brandt said. She denied that it leaks. He insisted that it does.';
  it('are the fullest that the report uses', () => {
    expect(said(text, 'Moss said').name).toBe('U.S. Secretary of Ports Ida Moss');
    expect(said(text, '“It leaks').name).toBe('Mayor Karl Brandt');
  });
  it('stand behind pronouns', () => {
    expect(said(text, 'She')).toMatchObject({
      mention: 'She',
      name: 'U.S. Secretary of Ports Ida Moss',
    });
    expect(said(text, 'He')).toMatchObject({ mention: 'He', name: 'Mayor Karl Brandt' });
  });
});

describe('a role', () => {
  it.each([
    ['The mayor, Tarn Voss, said it leaks.', 'Tarn Voss'],
    ['Forty homes fell, its director, Ida Moss, said.', 'Ida Moss'],
    ['“It was dark,” said the port’s director, Ida Moss. The port was shut.', 'Ida Moss'],
    ['The head of the port, Bo Karlsen, denied it.', 'Bo Karlsen'],
    ['Its owner, Halden Shipping Ltd, said it leaks.', 'Halden Shipping Ltd'],
    ['The mayor, who was there, said it leaks.', 'The mayor'],
  ])('has the name that stands beside it in %j', (text, name) => {
    expect(said(text, text.slice(0, 4)).name).toBe(name);
  });

  it.each([
    [
      'The mayor, Tarn Voss, spoke. The mayor, Tarn Voss, said it leaks. The mayor denied it.',
      'Tarn Voss',
    ],
    ['Governor Ida Moss said it leaks. The governor denied it.', 'Governor Ida Moss'],
    ['Tranvel said it would pay. The company denied it.', 'Tranvel'],
    ['Halden Lines said it would pay. The firm denied it.', 'Halden Lines'],
    ['Mayor Ida Moss said no. Mayor Bo Karlsen said yes. The mayor denied it.', 'The mayor'],
    ['Ida Moss said it would pay. The company denied it.', 'The company'],
  ])('stands for a name in %j', (text, name) => {
    expect(readClaims({ text }).at(-1)?.speaker?.name).toBe(name);
  });
});

describe('no claims', () => {
  it('are boilerplate, labels, bylines, credits and questions', () => {
    const boilerplate = [
      'Leave a Reply',
      'Your email address will not be published.',
      'Required fields are marked *',
      'Related Articles',
      'Advertisement',
      'Read more: Ten dams that leak',
      'Sign up for our newsletter.',
      'Follow us on Instagram',
      'By Ida Moss and Karl Brandt',
      '(Photo: courtesy of the port)',
      'World News',
      'FAQs:',
      'Q: Who owns the dam?',
      'Published 9 January 2025 14:00 GMT',
      'Ana Ruiz contributed to this report.',
      'desk@harbour.example',
    ];
    const kept = 'A wave broke the dam of Arden on Friday.';
    const claims = readClaims({ text: [kept, ...boilerplate].join('\n\n') });
    expect(claims.map((claim) => claim.text)).toEqual([kept]);
  });

  it('headlines, answers and quoted questions are', () => {
    const lines = [
      'Dam of Arden breaks after storm',
      'A: The port owns the dam.',
      '“Who owns it?” Moss asked.',
    ];
    expect(readClaims({ text: lines.join('\n\n') }).map((claim) => claim.text)).toEqual(lines);
  });
});
