import { probabilityOf } from '../../similarity/logistic.ts';
import {
  type DocumentFrequency,
  MIN_MARGIN,
  marginBetween,
  type Signature,
} from '../../stories/index.ts';
import type { SignatureRecord } from '../database.ts';

/** Saved reports, as they are weighed against a page one after the other. */
export class Weighing {
  private readonly margins = new Map<string, number>();

  /** @param isOpen whether the reader left it open that a report is of the page's story */
  constructor(
    private readonly page: Signature,
    private readonly documentFrequency: DocumentFrequency,
    private readonly isOpen: (id: string) => boolean,
  ) {}

  /** Weighs those that were not weighed before. */
  weigh(records: readonly (SignatureRecord | undefined)[]): void {
    for (const record of records) {
      if (!record || this.margins.has(record.id) || !this.isOpen(record.id)) continue;
      this.margins.set(record.id, this.marginOf(record.signature));
    }
  }

  /** Those that were weighed, in that order. */
  ids(): string[] {
    return [...this.margins.keys()];
  }

  /** Those of some that were weighed. */
  among(ids: readonly string[]): string[] {
    return ids.filter((id) => this.margins.has(id));
  }

  margin(id: string): number {
    return this.margins.get(id) ?? MIN_MARGIN;
  }

  /** Whether a report is of the page's event by itself. */
  isOfEvent(id: string): boolean {
    return this.margin(id) >= 0;
  }

  /** 0 to 1. */
  score(id: string): number {
    return probabilityOf(this.margin(id));
  }

  /** A stored signature that can't be compared (damaged, of an older form) is of no story. */
  private marginOf(stored: Signature): number {
    try {
      return marginBetween(this.page, stored, this.documentFrequency);
    } catch {
      return MIN_MARGIN;
    }
  }
}
