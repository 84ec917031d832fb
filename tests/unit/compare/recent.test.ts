import { expect, it } from 'vitest';
import { RecentReports } from '../../../src/compare/index.ts';
import { inOneGo } from '../../../src/text/steps.ts';

const report = (text: string, published: string | null = null) => ({ text, published });

it('reads a report once for as long as it says the same', () => {
  const recent = new RecentReports();
  const read = (text: string, published?: string) =>
    inOneGo(recent.reading(report(text, published)));
  const first = read('Four people left Orrin on Monday.');
  expect(read('Four people left Orrin on Monday.')).toBe(first);
  expect(read('Five people left Orrin on Monday.')).not.toBe(first);
  expect(read('Four people left Orrin on Monday.', '2031-05-14')).not.toBe(first);
});

it('forgets those that were read longest ago', () => {
  const recent = new RecentReports();
  const read = (text: string) => inOneGo(recent.reading(report(text)));
  const [kept, dropped] = [read('Kept.'), read('Dropped.')];
  for (let i = 0; i < 7; i++) {
    read(`Report ${i}.`);
    expect(read('Kept.')).toBe(kept);
  }
  expect(read('Dropped.')).not.toBe(dropped);
});
