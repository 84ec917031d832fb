import type { Library, Neighbours } from '../../library/index.ts';
import { compareStories, type Signature } from '../../stories/index.ts';
import type { AvailableReport } from '../available.ts';
import { signatureOfAvailable, storedScore } from '../belongs.ts';
import type { Pauses } from '../pauses.ts';

/** An item of a feed that is a report of a saved story. */
export interface Recognised {
  readonly item: AvailableReport;
  readonly signature: Signature;
}

/**
 * Recognises the reports of saved stories among what feeds list, as the library is at the time: made for one round of
 * asking all feeds.
 */
export class SavedStories {
  private readonly neighbours: Neighbours;
  /** Whether the reader saved a report, by its id; others are only remembered for a time. */
  private readonly saved = new Map<string, Promise<boolean>>();

  constructor(
    private readonly library: Pick<Library, 'neighbours' | 'heads' | 'havePages'>,
    private readonly pauses: Pauses,
  ) {
    this.neighbours = library.neighbours();
  }

  /** Those of a feed's items that are reports of a saved story, and not in the library themselves. */
  async among(items: readonly AvailableReport[]): Promise<Recognised[]> {
    const found: Recognised[] = [];
    for (const item of items) {
      await this.pauses.take();
      const signature = signatureOfAvailable(item);
      if (await this.isOfOne(signature)) found.push({ item, signature });
    }
    if (found.length === 0) return found;
    const kept = await this.library.havePages(found.map(({ item }) => item.address));
    return found.filter((_one, place) => kept[place] !== true);
  }

  /** Whether a report is of the story of a saved one: by the little that is told of it, and among the reader's reports. */
  private async isOfOne(listed: Signature): Promise<boolean> {
    for (const near of await this.neighbours.near(listed)) {
      await this.pauses.take();
      const { id, signature } = near;
      if (storedScore(signature, listed) === 0 || !(await this.isSaved(id))) continue;
      const documentFrequency = await this.neighbours.documentFrequency(near);
      if (compareStories(listed, signature, documentFrequency).same) return true;
    }
    return false;
  }

  private isSaved(id: string): Promise<boolean> {
    const known =
      this.saved.get(id) ??
      this.library.heads([id]).then(([head]) => head !== undefined && !head.rememberedAt);
    this.saved.set(id, known);
    return known;
  }
}
