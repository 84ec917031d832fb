import { readSetting, writeSetting } from './settings.ts';

/** Forgets every pair that the reader said is none. */
export async function forgetWrongPairs(): Promise<void> {
  await writeSetting('wrongPairs', []);
}

/**
 * Forgets those of the pairs that quote a report: of what is deleted nothing stays.
 *
 * @param reports what was deleted, in each of its versions
 */
export async function forgetWrongPairsOf(
  reports: ReadonlyArray<{ readonly text: string }>,
): Promise<void> {
  const kept = await readSetting('wrongPairs');
  const left = kept.filter(
    ([a = '', b = '']) => !reports.some(({ text }) => text.includes(a) || text.includes(b)),
  );
  if (left.length < kept.length) await writeSetting('wrongPairs', left);
}
