import * as v from 'valibot';
import type { HeldPage } from '../finding/held.ts';
import { browser } from './browser.ts';
import { storeForSession } from './for-session.ts';
import { inTurn } from './in-turn.ts';
import { sideSchema } from './tab-notes.ts';

const KEY = 'held';

const heldSchema = v.array(
  v.object({ page: sideSchema, at: v.string(), waits: v.boolean(), linked: v.array(v.string()) }),
) satisfies v.GenericSchema<unknown, readonly HeldPage[]>;

const changing = inTurn();

/** The pages that wait for a second report: in memory while the browser runs, never on disk. */
export async function readHeldPages(): Promise<readonly HeldPage[]> {
  const held = v.safeParse(heldSchema, (await browser.storage.session.get(KEY))[KEY]);
  return held.success ? held.output : [];
}

/** Changes them; one change after the other. */
export function changeHeldPages(
  change: (held: readonly HeldPage[]) => readonly HeldPage[],
): Promise<void> {
  return changing(async () => {
    const held = await readHeldPages();
    const changed = change(held);
    if (changed !== held) await storeForSession({ [KEY]: changed });
  });
}
