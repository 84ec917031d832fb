import type { Report } from '../claims/index.ts';
import type { Comparison, StoryScore } from '../compare/index.ts';
import { compareStories, type Signature, signatureOf } from '../stories/index.ts';
import { provenance } from './provenance.ts';
import type { Origin, Reading, ReportSide } from './reading.ts';
import type { ReportSource, SourceReport } from './report-source.ts';
import { choiceOf } from './sides.ts';

/** What reading a page needs of the rest of the program. */
export interface Ports {
  readonly sources: readonly ReportSource[];
  compare(a: Report, b: Report, story: StoryScore): Promise<Comparison>;
  /** Told of a source that failed; the others' reports are offered all the same. */
  onSourceFailed(error: unknown): void;
}

/** What the reader has done with this page so far. */
export interface Choice {
  /** The other report that the reader chose; null for the best one. */
  readonly otherId: string | null;
  /** Reports that the reader gave for this page, latest first. */
  readonly added: readonly ReportSide[];
}

/** What the reader gave or kept comes before what came with the extension: a full report before a summary. */
const RANK: Readonly<Record<Origin, number>> = {
  pasted: 0,
  fetched: 1,
  held: 2,
  tab: 3,
  saved: 4,
  page: 5,
  bundled: 6,
  summary: 7,
};

/**
 * What the reader gave, and what the sources hold of a page's story, best first; what may be of another story only where
 * there is nothing else, or the reader chose it.
 */
async function findOthers(
  page: ReportSide,
  signature: Signature,
  { added, otherId }: Choice,
  ports: Pick<Ports, 'sources' | 'onSourceFailed'>,
): Promise<SourceReport[]> {
  const lists = await Promise.all(
    ports.sources.map((source) =>
      source.find(page, signature).catch((error: unknown) => {
        ports.onSourceFailed(error);
        return [];
      }),
    ),
  );
  const given = new Set(added.map(({ id }) => id));
  const found = [
    ...added.map(asFound),
    ...lists
      .flat()
      .filter(({ choice: { id } }) => !given.has(id))
      .sort((a, b) => RANK[a.choice.origin] - RANK[b.choice.origin] || b.score - a.score),
  ];
  const sure = found.filter(({ unsure, choice: { id } }) => !unsure || id === otherId);
  return sure.length > 0 ? sure : found;
}

/**
 * The page and the other reports of its story, with their texts, the page first.
 *
 * @param most how many reports at most; the one that the reader chose is among them
 * @returns also how many were left out
 */
export async function reportsOfStory(
  page: ReportSide,
  choice: Choice,
  most: number,
  ports: Pick<Ports, 'sources' | 'onSourceFailed'>,
): Promise<{ readonly reports: readonly ReportSide[]; readonly left: number }> {
  const found = await findOthers(page, signatureOf(page), choice, ports);
  const isChosen = ({ choice: { id } }: SourceReport) => id === choice.otherId;
  const first = found.slice(0, most - 1);
  const chosen = found.find(isChosen);
  const kept = chosen && !first.includes(chosen) ? [...first.slice(0, -1), chosen] : first;
  const others = await Promise.all(kept.map((report) => report.load()));
  return {
    reports: [page, ...others.filter((other) => other !== null)],
    left: found.length - kept.length,
  };
}

/** So many of the other reports are looked at for copies: a reader chooses among these by eye. */
const MAX_TEXTS = 12;

/** Finds the other reports of a page's story and sets the chosen or best one beside it. */
export async function readPage(page: ReportSide, choice: Choice, ports: Ports): Promise<Reading> {
  const signature = signatureOf(page);
  const found = await findOthers(page, signature, choice, ports);
  const story = found.find((report) => report.story)?.story ?? null;
  const read = await Promise.all(found.slice(0, MAX_TEXTS).map((report) => report.load()));
  const copyOf = provenance([page, ...read.filter((report) => report !== null)]);
  // Another publisher's copy of this very page tells nothing new: it comes last, unless the reader chose it.
  const order = (id: string): number => {
    if (id === choice.otherId) return 0;
    return copyOf[id] === page.id ? 2 : 1;
  };
  const places = [...found.keys()].sort(
    (a, b) => order(found[a]?.choice.id ?? '') - order(found[b]?.choice.id ?? ''),
  );
  for (const place of places) {
    const other = place < read.length ? read[place] : await found[place]?.load();
    if (!other) continue;
    const likeness = compareStories(signature, signatureOf(other));
    const comparison = await ports.compare(page, other, likeness);
    const known = place < read.length ? copyOf : { ...provenance([page, other]), ...copyOf };
    return {
      state: 'compared',
      page,
      other,
      choices: found.map((report) => report.choice),
      story,
      comparison,
      copyOf: known,
      oneSource: known[other.id] === page.id,
    };
  }
  return { state: 'noOther', page, story };
}

function asFound(side: ReportSide): SourceReport {
  return { choice: choiceOf(side), score: 1, story: null, load: async () => side };
}
