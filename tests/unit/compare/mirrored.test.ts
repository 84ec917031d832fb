import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareReports } from '../../../src/compare/index.ts';

const STORY = { score: 1, same: true };

const SENTENCES = [
  'Divers raised the bell of the ferry Halcyon from Tarn Bay on Monday.',
  'The bell of the Halcyon weighs 340 kilograms, the museum of Orrin said.',
  'At least 12 people died when the ferry sank in 1931.',
  'Fourteen passengers drowned, Ines Corvo told reporters.',
  'Another 58 people were rescued, including two children.',
  'Sixty people, among them two children, were saved.',
  'The search cost about $4.5 million, more than planned.',
  'The museum paid $5 million for the search.',
  '“We never gave up,” said the diver Pavel Dahl, 43.',
  'Dahl, 44, has dived in Tarn Bay for ten years.',
  'It will be shown from March 3.',
];

const report = fc
  .subarray(SENTENCES, { minLength: 1 })
  .map((sentences) => ({ text: sentences.join('\n'), published: '2031-03-01' }));

/** A comparison as it would be with the reports the other way round; lists as sets. */
function asSets({ matches, figures, onlyA, onlyB }: Comparison, isMirrored: boolean) {
  const sides = <S>({ a, b }: { readonly a: S; readonly b: S }) => (isMirrored ? [b, a] : [a, b]);
  const key = (value: unknown) => JSON.stringify(value);
  return {
    matches: matches.map((match) => key([...sides(match), match.score.toFixed(6)])).sort(),
    rows: figures
      .map((row) => {
        const [x, y] = sides(row);
        return key([
          x?.text,
          y?.text,
          row.what,
          row.verdict,
          row.reason,
          row.level,
          row.sure.toFixed(6),
        ]);
      })
      .sort(),
    only: (isMirrored ? [onlyB, onlyA] : [onlyA, onlyB]).map((spans) => spans.map(key).sort()),
  };
}

describe('comparing', () => {
  it('says the same whichever report comes first', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        expect(asSets(compareReports(b, a, STORY), true)).toEqual(
          asSets(compareReports(a, b, STORY), false),
        );
      }),
      { numRuns: 60 },
    );
  });
});
