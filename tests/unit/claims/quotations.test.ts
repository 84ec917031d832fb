import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/claims/quotations.ts';

const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['curly', 'She said “it leaks” and “it fell”.', ['it leaks', 'it fell']],
    ['straight', 'She said "it leaks" and "it fell".', ['it leaks', 'it fell']],
    ['angled', 'Elle dit « il fuit » et part.', [' il fuit ']],
    ['German', 'Sie sagte: „Es ist leck“, und ging.', ['Es ist leck']],
    ['cornered', '「漏れている」と言った。', ['漏れている']],
    ['single', 'He wrote that ‘it leaks’ today.', ['it leaks']],
    ['single and straight', "He wrote that 'it leaks' today.", ['it leaks']],
    ['of old wire copy', "He wrote ``it leaks'' today.", ['it leaks']],
    ['turned the wrong way', 'He wrote “it leaks“ today.', ['it leaks']],
    ['nested', '“Moss told me ‘it leaks’ at noon,” he said.', ['Moss told me ‘it leaks’ at noon,']],
    [
      'nested in kind',
      '“Moss said “it leaks” at noon,” he said.',
      ['Moss said “it leaks” at noon,'],
    ],
    ['with apostrophes', "“It's Moss’s dam,” he didn't say.", ["It's Moss’s dam,"]],
    [
      'single, with a plural’s apostrophe',
      'He said ‘the workers’ rights are gone’ twice.',
      ['the workers’ rights are gone'],
    ],
    ['empty', 'He wrote "" and “ ” there.', []],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  it.each([
    ['apostrophes', "The dam's owners didn't say ’twas theirs in the ’90s."],
    ['inches', 'He is 6\'2" tall and it is 3" wide'],
    ['a plural’s apostrophe', 'The workers’ house and the owners’ car.'],
    ['a shortened decade', 'Songs of the ‘90s and ‘80s.'],
  ])('none in %s', (_, text) => expect(quoted(text)).toEqual([]));

  it('goes to the end of the line where it isn’t closed, and no further', () => {
    const text = 'He said: “It leaks.\n\n“It fell.” He left.';
    expect(quotations(text).map(({ closed }) => closed)).toEqual([false, true]);
    expect(quoted(text)).toEqual(['It leaks.', 'It fell.']);
  });

  it('begins anew at a straight mark that opens while one is open', () => {
    expect(quoted('"It leaks. "It fell," he said.')).toEqual(['It leaks. ', 'It fell,']);
  });

  it('gives ordered spans within lines, each inside its marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '«',
      '»',
      'a',
      ' ',
      '.',
      '\n',
      "''",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, outer } of quotations(text)) {
          expect(outer.start).toBeGreaterThanOrEqual(at);
          expect(start).toBeGreaterThan(outer.start);
          expect(end).toBeGreaterThan(start);
          expect(outer.end).toBeGreaterThanOrEqual(end);
          expect(text.slice(outer.start, outer.end)).not.toContain('\n');
          at = outer.end;
        }
      }),
    );
  });
});
