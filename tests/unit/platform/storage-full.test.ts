import { afterEach, describe, expect, it, vi } from 'vitest';
import { isStorageFull } from '../../../src/platform/storage-full.ts';

const estimated = (usage: number, quota: number) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage, quota }) } });

afterEach(() => vi.unstubAllGlobals());

describe('a write that failed', () => {
  it.each([
    // As Chromium and Firefox said it, with a limit and on a file system that was full.
    new DOMException('', 'QuotaExceededError'),
    new DOMException(
      'The current transaction exceeded its quota limitations.',
      'QuotaExceededError',
    ),
    new Error('Resource::kQuotaBytes quota exceeded'),
    new Error('Session storage quota bytes exceeded. Values were not stored.'),
    new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
    new Error(
      'IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
    ),
    new DOMException('Connection is closing because of: FILE_ERROR_NO_SPACE', 'UnknownError'),
  ])('found no room, where the browser says so: %s', async (error) => {
    estimated(1_000_000, 1_000_000_000);
    expect(await isStorageFull(error)).toBe(true);
  });

  it.each([
    new DOMException('Failed to write blobs (IOError)', 'DataError'),
    new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
  ])('found no room where it doesn’t say so and hardly any is left: %s', async (error) => {
    estimated(598_938, 3_511_194);
    expect(await isStorageFull(error)).toBe(true);
    estimated(598_938, 80_849_318_842);
    expect(await isStorageFull(error)).toBe(false);
  });

  it('is another matter where nobody knows how much is left', async () => {
    vi.stubGlobal('navigator', {});
    expect(await isStorageFull(new TypeError('x is not a function'))).toBe(false);
  });
});
