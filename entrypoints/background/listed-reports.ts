import type { AvailableReport } from '../../src/finding/available.ts';
import { storedScore } from '../../src/finding/belongs.ts';
import { type ListedReport, withListed } from '../../src/finding/feeds/listed.ts';
import {
  checkListedSignature,
  type ListedSignature,
  listedSignatureOf,
  renewed,
} from '../../src/finding/feeds/listed-signature.ts';
import type { Recognised } from '../../src/finding/feeds/saved-stories.ts';
import { Pauses } from '../../src/finding/pauses.ts';
import { showNewReports } from '../../src/platform/badge.ts';
import { browser } from '../../src/platform/browser.ts';
import { inTurn } from '../../src/platform/in-turn.ts';
import { type Change, StoredSet, storeTogether } from '../../src/platform/stored.ts';
import type { Signature } from '../../src/stories/index.ts';
import { listedStore } from './feed-store.ts';

const signatureStore = new StoredSet('signature:', checkListedSignature);

/** How many listed reports are looked at between two readings: reading hundreds is a long stretch of its own. */
const READ_AT_ONCE = 50;

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
          .map((one) => signatureStore.change(one.item.address, listedSignatureOf(one, version()))),
        listedStore.change(listed),
        ...alongside,
      ]);
      if (dropped.length > 0) await signatureStore.remove(...dropped.map(({ address }) => address));
      await showNewReports(countNew(listed));
    });
  }

  /** Those of one story. */
  async of(signature: Signature): Promise<readonly AvailableReport[]> {
    const listed = await listedStore.read();
    const pauses = new Pauses();
    const found: { report: AvailableReport; score: number }[] = [];
    for (let first = 0; first < listed.length; first += READ_AT_ONCE) {
      const some = listed.slice(first, first + READ_AT_ONCE);
      for (const [report, kept] of await this.signed(some, pauses)) {
        await pauses.take();
        const score = storedScore(signature, kept.signature);
        if (score > 0) found.push({ report: { ...report, summary: kept.summary }, score });
      }
    }
    return found.sort((a, b) => b.score - a.score).map(({ report }) => report);
  }

  /** What each of some reports is recognised by; what another version of the extension made is made anew, and kept. */
  private async signed(
    reports: readonly ListedReport[],
    pauses: Pauses,
  ): Promise<[ListedReport, ListedSignature][]> {
    const stored = await signatureStore.some(reports.map(({ address }) => address));
    const made = version();
    const all: [ListedReport, ListedSignature][] = [];
    const changes: Change[] = [];
    for (const report of reports) {
      const before = stored.get(report.address);
      if (before?.version !== made) await pauses.take();
      const signed = renewed(report, before, made);
      all.push([report, signed]);
      if (signed !== before) changes.push(signatureStore.change(report.address, signed));
    }
    if (changes.length > 0) await storeTogether(changes);
    return all;
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
