import { describe, expect, it } from 'vitest';
import { analyseReport, passagesOf } from '../../../src/compare/index.ts';

describe('passages for the encoder', () => {
  it('are the claims with their numerals hidden and their figures as spans', () => {
    const passages = passagesOf(
      analyseReport({
        text: 'The flood cut off 1,200 homes and cost $4.5 million. Nobody was hurt on March 3, 2021.',
        published: '2021-03-05',
      }),
    );
    expect(passages.map(({ text }) => text)).toEqual([
      'The flood cut off # homes and cost $# million.',
      'Nobody was hurt on March 3, 2021.',
    ]);
    const covered = passages.map(({ text, spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(covered[0]?.map((figure) => figure.replace(/\D/g, ''))).toEqual(['', '']);
    expect(covered[0]?.[0]).toContain('#');
    expect(covered[0]?.[1]).toContain('$# million');
    expect(covered[1]).toContainEqual('March 3, 2021');
  });

  it('have a span for each figure, within the passage, whatever lies within what', () => {
    const text =
      'At 5 a.m. on May 2 the 64-year-old driver, one of 12 of 300 racers, won 3-1 by 0.5 seconds. ' +
      'Some 2 to 3 percent of 1.5 million voters, 10km away, paid £3 each; 7 died and 8 did not.';
    for (const { text: hidden, spans } of passagesOf(
      analyseReport({ text, published: '2024-05-03' }),
    )) {
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end } of spans) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(hidden.length);
      }
    }
  });

  it('are none of no text', () => {
    expect(passagesOf(analyseReport({ text: '' }))).toEqual([]);
  });
});
