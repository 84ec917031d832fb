import { describe, expect, it } from 'vitest';
import { type Figure, readFigures } from '../../../src/figures/index.ts';

const PUBLISHED = { published: '2031-05-14' };

const moved = ({ start, end, ...rest }: Figure, by: number) => {
  const { countedSpan, outcome, place, period, ...plain } = rest;
  const shift = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...plain,
    start: start + by,
    end: end + by,
    ...(countedSpan && { countedSpan: shift(countedSpan) }),
    ...(outcome && { outcome: shift(outcome) }),
    ...(place && { place: shift(place) }),
    ...(period && { period: shift(period) }),
  };
};

describe('a line of a report', () => {
  it.each([
    'Three people died when the ferry sank.',
    'About 1,200 passengers were stranded.',
    'More than a dozen boats sank on Monday.',
    'Two days later the road was open again.',
    'Half a million homes had no power.',
    'Hundreds of people fled.',
    'A few dozen farmers marched.',
    '$4.5 million was paid on 3 May 2031.',
    'Between 20 and 30 cars burned.',
    'Monday was the hottest day in 12 years.',
    'In the last week of December five ships were lost.',
    'A third of the houses stand empty.',
    'Nine o’clock had passed when the 24-year-old was found.',
    'First, 40 ewes were counted.',
  ])('has the figures that it has alone: %j', (line) => {
    const before = 'The judge has left.\n\n';
    const alone = readFigures(line, PUBLISHED).map((figure) => moved(figure, before.length));
    expect(alone.length).toBeGreaterThan(0);
    expect(readFigures(before + line, PUBLISHED)).toEqual(alone);
    expect(readFigures(`${before}${line}\nNo one knows why.`, PUBLISHED)).toEqual(alone);
  });

  it('ends a figure', () => {
    const texts = readFigures('They counted 12\nthousand sheep\n', PUBLISHED).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['12']);
  });
});
