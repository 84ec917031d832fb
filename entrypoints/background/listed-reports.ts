import type { AvailableReport } from '../../src/finding/available.ts';
import { type ListedReport, listedOf, withListed } from '../../src/finding/feeds/listed.ts';
import type { Recognised } from '../../src/finding/feeds/saved-stories.ts';
import { checkTold, renewed, toldOf } from '../../src/finding/feeds/told.ts';
import { showNewReports } from '../../src/platform/badge.ts';
import { browser } from '../../src/platform/browser.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import { type Change, StoredSet, storeTogether } from '../../src/platform/stored.ts';
import type { Signature } from '../../src/stories/index.ts';
import { listedStore } from './feed-store.ts';

const toldStore = new StoredSet('told:', checkTold);

const version = (): string => browser.runtime.getManifest().version;

/** The reports of saved stories that followed feeds listed: kept, counted on the badge, offered on pages of the story. */
export class ListedReports {
  private readonly inTurn = inTurn();

  /**
   * Adds what a feed listed.
   *
   * @param now ISO 8601 date-time
   * @param alongside what is to be stored in the same step: no feed is noted as read whose items could still be lost
   */
  add(found: readonly Recognised[], now: string, alongside: readonly Change[]): Promise<void> {
    return this.inTurn(async () => {
      const { listed, dropped } = withListed(await listedStore.read(), found, now);
      const kept = new Set(listed.map(({ address }) => address));
      await storeTogether([
        ...found
          .filter(({ item }) => kept.has(item.address))
          .map((one) => toldStore.change(one.item.address, toldOf(one, version()))),
        listedStore.change(listed),
        ...alongside,
      ]);
      if (dropped.length > 0) await toldStore.remove(...dropped.map(({ address }) => address));
      await showNewReports(countNew(listed));
    });
  }

  /** Those of one story. */
  async of(signature: Signature): Promise<readonly AvailableReport[]> {
    const listed = await listedStore.read();
    const stored = await toldStore.some(listed.map(({ address }) => address));
    const made = version();
    const signatures = new Map<string, Signature>();
    const changes: Change[] = [];
    for (const report of listed) {
      const before = stored.get(report.address);
      const told = renewed(report, before, made);
      signatures.set(report.address, told.signature);
      if (told !== before) changes.push(toldStore.change(report.address, told));
    }
    if (changes.length > 0) await storeTogether(changes);
    return listedOf(listed, signatures, signature).map((report) => ({
      ...report,
      summary: stored.get(report.address)?.summary ?? null,
    }));
  }

  /** Takes what was listed for shown. */
  see(): Promise<void> {
    return this.inTurn(async () => {
      const listed = await listedStore.read();
      await listedStore.write(listed.map((report) => ({ ...report, seen: true })));
      await showNewReports(0);
    });
  }

  /** Shows on the button how much of what was listed is new. */
  showNew(): Promise<void> {
    return this.inTurn(async () => showNewReports(countNew(await listedStore.read())));
  }
}

const countNew = (listed: readonly ListedReport[]): number =>
  listed.filter(({ seen }) => !seen).length;
