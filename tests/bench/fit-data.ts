import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/claims/index.ts';
import { overlap, type Span } from '../../src/text/span.ts';

export interface GoldMatch {
  readonly a: number;
  readonly b: number;
  /** Whether both annotators marked it; what one marked may be found or not. */
  readonly both: boolean;
  readonly grade: 1 | 2;
}

export interface GoldFigures {
  readonly a_text: string;
  readonly b_text: string;
  readonly spanA: Span | null;
  readonly spanB: Span | null;
  readonly both: boolean;
  readonly verdicts: readonly string[];
}

interface GoldReport extends Report {
  readonly sentences: readonly (Span & { readonly text: string })[];
}

/** Two reports with the pairs of sentences that annotators matched. */
export interface GoldPair {
  readonly id: string;
  readonly from: string;
  readonly a: GoldReport;
  readonly b: GoldReport;
  readonly matches: readonly GoldMatch[];
  readonly figures: readonly GoldFigures[];
}

/** The annotated pairs of reports in the data's folder. */
export function readGold(folder: string): GoldPair[] {
  return readFileSync(join(folder, 'sidebyside.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldPair);
}

/** Pairs of reports of different stories from one collection, at most `most`. */
export function strangers(gold: readonly GoldPair[], most: number): (readonly [Report, Report])[] {
  const pairs: (readonly [Report, Report])[] = [];
  for (const g of gold) {
    for (const h of gold) {
      if (g !== h && g.from === h.from && pairs.length < most) pairs.push([g.a, h.b]);
    }
  }
  return pairs;
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
