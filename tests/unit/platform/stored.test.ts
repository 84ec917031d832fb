import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countNewReports } from '../../../src/platform/new-reports.ts';
import { StoredSet, StoredValue, storeTogether } from '../../../src/platform/stored.ts';

vi.mock('../../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const checkNumbers = (stored: unknown): readonly number[] | null =>
  Array.isArray(stored) && stored.every((one) => typeof one === 'number') ? stored : null;

const things = new StoredSet('thing:', checkNumbers);
const value = new StoredValue<readonly number[]>('things', checkNumbers, [0]);
const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  // The fake has no list of keys.
  vi.spyOn(local, 'getKeys').mockImplementation(async () => Object.keys(await local.get(null)));
});

describe('a stored value', () => {
  it('is what was written, and the initial one before', async () => {
    expect(await value.read()).toEqual([0]);
    await value.write([1, 2]);
    expect(await value.read()).toEqual([1, 2]);
  });

  it('is read as an earlier version stored it', async () => {
    await local.set({ things: [3] });
    expect(await value.read()).toEqual([3]);
  });

  it.each([['no JSON'], ['"text"'], [null], [{}], [7]])('%j is none', async (stored) => {
    await local.set({ things: stored });
    expect(await value.read()).toEqual([0]);
  });
});

describe('a stored set', () => {
  it('holds each thing under its own key, beside other keys', async () => {
    await value.write([9]);
    await things.put('a', [1]);
    await things.put('b', [2]);
    expect(await things.all()).toEqual([[1], [2]]);
    expect(await things.get('a')).toEqual([1]);
    expect(await things.some(['b', 'c'])).toEqual(new Map([['b', [2]]]));
    await things.remove('a', 'b');
    expect(await things.all()).toEqual([]);
    expect(await value.read()).toEqual([9]);
  });

  it('reads what an earlier version stored, and passes over what is damaged', async () => {
    await local.set({ 'thing:a': [1], 'thing:b': '[2', 'thing:c': '[3]', 'thing:d': 'null' });
    expect(await things.all()).toEqual([[1], [3]]);
    expect(await things.get('b')).toBeNull();
  });

  it('is stored together with others in one step', async () => {
    const set = vi.spyOn(local, 'set');
    await storeTogether([things.change('a', [1]), value.change([2])]);
    expect(set).toHaveBeenCalledTimes(1);
    expect([await things.get('a'), await value.read()]).toEqual([[1], [2]]);
  });
});

describe('what is stored', () => {
  it('is tried once more where Firefox fails unexpectedly, and not where there is no room', async () => {
    const { local } = fakeBrowser.storage;
    const set = vi.spyOn(local, 'set');
    set.mockRejectedValueOnce(new Error('An unexpected error occurred'));
    await storeTogether([['feed:a', '1']]);
    expect(await local.get('feed:a')).toEqual({ 'feed:a': '1' });
    set.mockClear();
    set.mockRejectedValue(new Error('QuotaExceededError: storage.local API call exceeded'));
    await expect(storeTogether([['feed:a', '2']])).rejects.toThrow('Quota');
    expect(set).toHaveBeenCalledOnce();
    set.mockRestore();
  });
});

describe('the count of new reports', () => {
  const listed = [{ seen: false }, { seen: true }, null, { seen: false }];

  it.each([
    ['stored now', JSON.stringify(listed), 2],
    ['stored by an earlier version', listed, 2],
    ['damaged', '[{', 0],
    ['another thing', '{"seen":false}', 0],
    ['not there', undefined, 0],
  ])('of a list %s', async (_name, stored, count) => {
    if (stored !== undefined) await local.set({ listed: stored });
    expect(await countNewReports()).toBe(count);
  });
});
