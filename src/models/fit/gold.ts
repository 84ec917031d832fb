import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../claims/index.ts';
import { overlap, type Span } from '../../text/span.ts';

export interface GoldMatch {
  readonly a: number;
  readonly b: number;
  /** Whether both annotators marked it; what one marked may be found or not. */
  readonly both: boolean;
  readonly grade: 1 | 2;
}

export interface GoldFigures {
  readonly a: number;
  readonly b: number;
  readonly a_text: string;
  readonly b_text: string;
  readonly spanA: Span | null;
  readonly spanB: Span | null;
  readonly both: boolean;
  readonly verdicts: readonly string[];
}

export interface GoldReport extends Report {
  readonly sentences: readonly (Span & { readonly text: string })[];
}

/** Two reports side by side, every match and every comparable pair of figures marked. */
export interface SideBySide {
  readonly id: string;
  readonly a: GoldReport;
  readonly b: GoldReport;
  readonly matches: readonly GoldMatch[];
  readonly figures: readonly GoldFigures[];
}

/** A pair of figures judged by itself: the same thing and scope, comparable but of another scope, or different things. */
export interface JudgedPair {
  readonly a: Span;
  readonly b: Span;
  readonly label: 'S' | 'D' | 'N';
  readonly why: string | null;
  /** Whether the annotator found the two values equal, compatible or different. */
  readonly value: 'equal' | 'compatible' | 'different';
}

/** Two reports of the data, with what is known of them. */
export interface Example {
  readonly id: string;
  /** Pairs of one story are in one fold, 0 to 4. */
  readonly fold: number;
  /**
   * `side`: annotated twice, fitted on and judged by. `more`: annotated once, fitted on. `first`: those that the rules
   * of reading were made on, fitted on. `single`: only some pairs of figures are judged.
   */
  readonly set: 'side' | 'more' | 'first' | 'single';
  readonly a: Report;
  readonly b: Report;
  readonly gold: SideBySide | null;
  readonly judged: readonly JudgedPair[];
}

/** The number of folds of cross-validation, as the data's `folds.json` has them. */
export const FOLDS = 5;

/** How many of the first pairs the engine's rules of reading were made on. */
const FIRST = 16;

interface StoryReport extends Report {
  readonly id: string;
  readonly story: string;
  readonly topic?: string;
  readonly date?: string;
}

interface JudgedLine {
  readonly from: string;
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly {
    readonly a: readonly [number, number, string];
    readonly b: readonly [number, number, string];
    readonly label: JudgedPair['label'];
    readonly why: string | null;
    readonly value: JudgedPair['value'];
  }[];
}

/** The lines of a file of JSON Lines, or none where there is no such file. */
export function linesOf<Line>(folder: string, name: string): Line[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The first 12 hexadecimal digits of the SHA-256 of the files of a folder that a model is fitted on. */
export function hashOf(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const path = join(folder, name);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Every file that the comparison is fitted on, the stories aside. */
export const COMPARISON_FILES = [
  'sidebyside.jsonl',
  'sidebyside_more.jsonl',
  'figurepairs.jsonl',
  'folds.json',
];

const opening = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200).toLowerCase();

function foldOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % FOLDS;
}

/** All annotated reports of the data's folder. */
export function readExamples(folder: string): Example[] {
  const folds = JSON.parse(readFileSync(join(folder, 'folds.json'), 'utf8')) as Record<
    string,
    number
  >;
  const known = new Map<string, number>();
  const examples: Example[] = [];
  const add = (set: Example['set'], gold: SideBySide) => {
    const fold = folds[gold.id] ?? foldOf(gold.id);
    for (const { text } of [gold.a, gold.b]) known.set(opening(text), fold);
    examples.push({ id: gold.id, fold, set, a: gold.a, b: gold.b, gold, judged: [] });
  };
  for (const [i, gold] of linesOf<SideBySide>(folder, 'sidebyside.jsonl').entries()) {
    add(i < FIRST ? 'first' : 'side', gold);
  }
  for (const gold of linesOf<SideBySide>(folder, 'sidebyside_more.jsonl')) add('more', gold);
  return [...examples, ...readJudged(folder, known)];
}

/** @param known the folds of reports, by their openings: a story of both kinds of data is in one fold */
function readJudged(folder: string, known: ReadonlyMap<string, number>): Example[] {
  const lines = linesOf<JudgedLine>(folder, 'figurepairs.jsonl');
  const stories = new Map<string, Map<string, StoryReport>>();
  const folds = new Map<string, number>();
  const storyOf = (from: string, { topic, story }: StoryReport) => `${from} ${topic ?? story}`;
  for (const { from } of lines) {
    if (stories.has(from)) continue;
    const reports = linesOf<StoryReport>(folder, from);
    stories.set(from, new Map(reports.map((report) => [String(report.id), report])));
    for (const report of reports) {
      const fold = known.get(opening(report.text));
      if (fold !== undefined) folds.set(storyOf(from, report), fold);
    }
  }
  return lines.flatMap(({ from, a, b, pairs }, i): Example[] => {
    const [x, y] = [stories.get(from)?.get(a), stories.get(from)?.get(b)];
    if (!x || !y) return [];
    const story = storyOf(from, x);
    const report = ({ title, text, date }: StoryReport): Report => ({
      title: title ?? null,
      text,
      published: date || null,
    });
    const span = ([start, end]: readonly [number, number, string]): Span => ({ start, end });
    return [
      {
        id: `${from}/${i}`,
        fold: folds.get(story) ?? foldOf(story),
        set: 'single',
        a: report(x),
        b: report(y),
        gold: null,
        judged: pairs.map((pair) => ({ ...pair, a: span(pair.a), b: span(pair.b) })),
      },
    ];
  });
}

/** Which annotated sentence a span is, or -1. */
export function sentenceAt(report: GoldReport, span: Span): number {
  let best = -1;
  let most = 0;
  for (const [i, sentence] of report.sentences.entries()) {
    const shared = overlap(sentence, span);
    if (shared > most) {
      most = shared;
      best = i;
    }
  }
  return best;
}
