import type { Member } from './cluster.ts';
import type { DocumentFrequency } from './document-frequency.ts';
import { MIN_MARGIN, marginBetween } from './margin.ts';

/** The margins of pairs of reports among counted ones: those of pairs that have anything in common are kept. */
export class PairMargins {
  /** By the reports' ids, the lesser one first. */
  private readonly known = new Map<string, Map<string, number>>();

  constructor(private readonly documentFrequency: DocumentFrequency) {}

  /** As {@link marginBetween}; a report is known by its id. */
  readonly of = (one: Member, other: Member): number => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const before = this.known.get(a.id)?.get(b.id);
    if (before !== undefined) return before;
    const margin = marginBetween(a.signature, b.signature, this.documentFrequency);
    // Of many reports most pairs have nothing in common, which is seen at once.
    if (margin > MIN_MARGIN) {
      const ofA = this.known.get(a.id) ?? new Map<string, number>();
      this.known.set(a.id, ofA.set(b.id, margin));
    }
    return margin;
  };
}
