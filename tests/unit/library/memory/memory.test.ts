import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library, type ReportDraft } from '../../../../src/library/index.ts';

const at = (day: number) => `2031-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;

function draft(
  number: number,
  text = `Ferry ${number} ran aground off Tallow Point.`,
): ReportDraft {
  return {
    url: `https://harbour-post.example/${number}`,
    title: `Ferry ${number}`,
    publisher: null,
    byline: null,
    published: null,
    lang: 'en',
    partial: false,
    text,
  };
}

let library: Library;
let count = 0;
const titles = async () => (await library.list()).map(({ title }) => title).sort();

beforeEach(async () => {
  library = await Library.open(`memory-${count++}`);
});
afterEach(() => library.close());

describe('what is remembered', () => {
  it('goes when its time is over; what the reader saved stays', async () => {
    await library.save(draft(1), at(1), 'memory');
    await library.save(draft(2), at(1));
    await library.save(draft(3), at(9), 'memory');
    expect(await library.tidy({ days: 7, reports: null }, at(10))).toBe(1);
    expect(await titles()).toEqual(['Ferry 2', 'Ferry 3']);
    expect(await library.tidy({ days: null, reports: null }, at(30))).toBe(0);
  });

  it('goes when it is too much, the longest remembered first', async () => {
    for (const number of [1, 2, 3, 4]) await library.save(draft(number), at(number), 'memory');
    await library.save(draft(5), at(1));
    expect(await library.tidy({ days: 30, reports: 2 }, at(5))).toBe(2);
    expect(await titles()).toEqual(['Ferry 3', 'Ferry 4', 'Ferry 5']);
  });

  it('goes when its days are over from now, where a clock that was set back says that it is yet to come', async () => {
    await library.save(draft(1), at(30), 'memory');
    await library.save(draft(2), at(30));
    expect(await library.tidy({ days: 7, reports: null }, at(1))).toBe(0);
    expect(await library.tidy({ days: 7, reports: null }, at(7))).toBe(0);
    // Seen again, unchanged, it is remembered from then on all the same.
    await library.save(draft(1), at(8), 'memory');
    expect(await library.tidy({ days: 7, reports: null }, at(9))).toBe(1);
    expect(await titles()).toEqual(['Ferry 2']);
  });

  it('stays from when the reader saves it, as it is or in a new version', async () => {
    await library.save(draft(1), at(1), 'memory');
    await library.save(draft(2), at(1), 'memory');
    expect(await library.has(draft(1))).toBe(false);
    await library.save(draft(1), at(2));
    expect(await library.has(draft(1))).toBe(true);
    await library.save(draft(2, 'Another text.'), at(2));
    expect(await library.tidy({ days: 1, reports: 0 }, at(20))).toBe(0);
    expect(await titles()).toEqual(['Ferry 1', 'Ferry 2']);
  });

  it('does not become less than saved when the page is remembered again', async () => {
    await library.save(draft(1), at(1));
    await library.save(draft(1), at(2), 'memory');
    await library.save(draft(1, 'Another text.'), at(3), 'memory');
    expect(await library.tidy({ days: 1, reports: 0 }, at(20))).toBe(0);
    expect((await library.list())[0]?.version).toBe(2);
  });

  it('stays what it is in a merge, unless one of the two was saved', async () => {
    const kept = (await library.save(draft(1), at(1))).report;
    await library.save(draft(2), at(1), 'memory');
    await library.merge([
      { ...kept, ...draft(2), rememberedAt: at(1) },
      { ...kept, ...draft(1), text: 'Another text.', rememberedAt: at(4), savedAt: at(4) },
      { ...kept, ...draft(3), rememberedAt: at(1) },
    ]);
    expect(await library.tidy({ days: 1, reports: null }, at(20))).toBe(2);
    expect(await titles()).toEqual(['Ferry 1']);
    await library.save(draft(2), at(1), 'memory');
    expect(await library.merge([{ ...kept, ...draft(2) }])).toBe(0);
    expect(await library.tidy({ days: 1, reports: null }, at(20))).toBe(0);
  });
});
