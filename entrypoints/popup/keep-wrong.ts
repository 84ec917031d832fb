import { showBadge } from '../../src/platform/badge.ts';
import { readSetting, writeSetting } from '../../src/platform/settings.ts';
import type { ComparedView, Row } from '../../src/ui/index.ts';
import {
  contradictionsOf,
  isSamePair,
  wrongPairOf,
  wrongRowsOf,
} from '../../src/ui/model/wrong.ts';

/* What wrong pairs need: a chunk of its own, loaded when the comparison has been painted. */

/** More than anyone will mark; what is older goes. */
const KEPT = 1_000;

/** The rows of a comparison that the reader said are no pairs. */
export async function keptWrong(compared: ComparedView): Promise<ReadonlySet<string>> {
  return wrongRowsOf(compared, await readSetting('wrongPairs'));
}

/** Keeps a row as no pair, or forgets that it was said to be none. */
export async function keepWrong(row: Row, compared: ComparedView, isWrong: boolean): Promise<void> {
  const pair = wrongPairOf(row, compared);
  const others = (await readSetting('wrongPairs')).filter((one) => !isSamePair(one, pair));
  await writeSetting('wrongPairs', (isWrong ? [...others, pair] : others).slice(-KEPT));
}

/** The badge counts what the headline counts. */
export async function showContradictions(
  tabId: number,
  compared: ComparedView,
  wrong: ReadonlySet<string>,
): Promise<void> {
  await showBadge(tabId, contradictionsOf(compared, wrong));
}
