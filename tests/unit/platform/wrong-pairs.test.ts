import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSetting, writeSetting } from '../../../src/platform/settings.ts';
import { forgetWrongPairs, forgetWrongPairsOf } from '../../../src/platform/wrong-pairs.ts';

vi.mock('../../../src/platform/browser.ts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const OF_DELETED = ['The ferry sank at noon.', 'A ferry went down.', 'noon', 'midday'];
const OF_OTHERS = ['The bridge opened.', 'They opened a bridge.'];

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSetting('wrongPairs', [OF_DELETED, OF_OTHERS]);
});

it('forgets the pairs that quote a report on either side, and no others', async () => {
  await forgetWrongPairsOf([{ text: 'Before. The ferry sank at noon. After.' }]);
  expect(await readSetting('wrongPairs')).toEqual([OF_OTHERS]);
  await forgetWrongPairsOf([{ text: 'They opened a bridge.' }]);
  expect(await readSetting('wrongPairs')).toEqual([]);
});

it('forgets none where no report quotes one', async () => {
  await forgetWrongPairsOf([{ text: 'Nothing of that.' }]);
  expect(await readSetting('wrongPairs')).toEqual([OF_DELETED, OF_OTHERS]);
});

it('forgets all', async () => {
  await forgetWrongPairs();
  expect(await readSetting('wrongPairs')).toEqual([]);
});
