import type { Report } from '../../src/claims/index.ts';
import { comparingReports, passagesOf, RecentReports } from '../../src/compare/index.ts';
import type { Encoder, PassageVectors } from '../../src/encoder/index.ts';
import { libraryIdOf } from '../../src/finding/choice-id.ts';
import type { CompareAllPorts } from '../../src/finding/compare-all.ts';
import { Pauses } from '../../src/finding/pauses.ts';
import type { ReportSide } from '../../src/finding/reading.ts';
import { sideOfSaved } from '../../src/finding/sides.ts';
import type { Library } from '../../src/library/index.ts';
import { hashOf } from '../../src/text/hashes.ts';
import { Latest } from '../../src/text/latest.ts';

/** The reports whose vectors are kept while the background runs, some 40 kB each. */
const MAX_KEPT = 24;

export interface VectorsPorts {
  /** The reports as read for others, too. */
  readonly recent?: RecentReports;
  readonly encoder: Encoder;
  library(): Promise<Library>;
}

/** What the encoder makes of reports: kept with those that are saved, for a while of the others. */
export class Vectors {
  private readonly latest = new Latest<readonly PassageVectors[]>(MAX_KEPT);
  private readonly recent: RecentReports;

  constructor(private readonly ports: VectorsPorts) {
    this.recent = ports.recent ?? new RecentReports();
  }

  /** The vectors of a report that are at hand; null where it would have to be encoded. */
  async known(side: ReportSide): Promise<readonly PassageVectors[] | null> {
    return (await this.atHand(side)).vectors;
  }

  /**
   * The vectors of a report's passages, in their order.
   *
   * @throws where it can't be encoded
   */
  async of(side: ReportSide): Promise<readonly PassageVectors[]> {
    const { passages, madeOf, vectors, isKept } = await this.atHand(side);
    const made = vectors ?? (await this.ports.encoder.encode(passages));
    this.latest.set(madeOf, made);
    if (!isKept) await this.keep(side, madeOf, made);
    return made;
  }

  /** Compares some reports with the vectors that are at hand; those that have none by words and figures alone. */
  async comparing(sides: readonly ReportSide[]): Promise<CompareAllPorts['compare']> {
    const known = new Map<Report, readonly PassageVectors[] | null>();
    for (const side of sides) known.set(side, await this.known(side));
    return (one, other, story) => {
      const [a, b] = [known.get(one), known.get(other)];
      const vectors = a && b ? { a, b } : null;
      return new Pauses().through(comparingReports(one, other, story, vectors, this.recent));
    };
  }

  /** Makes the vectors that saved reports lack, one report after the other. What is cut short is gone on with later. */
  async fill(): Promise<void> {
    const library = await this.ports.library();
    for (const id of await library.lackVectors(this.ports.encoder.model)) {
      const report = await library.get(id);
      if (report) await this.of(sideOfSaved(report));
    }
  }

  private async atHand(side: ReportSide) {
    const passages = passagesOf(await new Pauses().through(this.recent.reading(side)));
    const madeOf = `${this.ports.encoder.model} ${hashOf(JSON.stringify(passages))}`;
    const id = savedId(side);
    const kept = id === null ? null : await (await this.ports.library()).vectorsOf(id, madeOf);
    const isKept = kept?.length === passages.length;
    const vectors = (isKept ? kept : this.latest.get(madeOf)) ?? null;
    return { passages, madeOf, vectors, isKept };
  }

  private async keep(
    side: ReportSide,
    madeOf: string,
    vectors: readonly PassageVectors[],
  ): Promise<void> {
    const id = savedId(side);
    if (id === null) return;
    try {
      await (await this.ports.library()).keepVectors(id, madeOf, vectors);
    } catch (error) {
      console.error('Vectors could not be kept', error);
    }
  }
}

/** The id under which the library has a side; null where it is not from there. */
const savedId = ({ id, origin }: ReportSide): string | null =>
  origin === 'saved' ? libraryIdOf(id) : null;
