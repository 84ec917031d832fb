import { analyseReport, compareReports, passagesOf } from '../../../src/compare/index.ts';
import type { Encoder } from '../../../src/encoder/index.ts';
import { report } from './reports.ts';

/** Milliseconds of one comparison. */
export interface Taken {
  readonly engine: number;
  readonly encoder: number;
  readonly total: number;
}

/** The first comparison, in which everything is loaded, and the median of those after it. */
export interface Measured {
  readonly sentences: number;
  readonly first: Taken;
  readonly warm: Taken;
}

const STORY = { score: 1, same: true };
/** 25 sentences of about 28 words: a page of news. */
const WORDS = 700;
const CLAUSES = 2;
const RUNS = 7;

const medianBy = (all: readonly Taken[]): Taken =>
  [...all].sort((a, b) => a.total - b.total)[Math.floor(all.length / 2)] as Taken;

/**
 * Compares new reports: by words and figures, then by their sentences.
 *
 * @param isSaved whether the second has its vectors already
 */
async function compareOnce(encoder: Encoder, run: number, isSaved: boolean): Promise<Taken> {
  // Texts of their own each time: nothing of them is known to the engine or to an encoder that remembers.
  const [a, b] = [1, 2].map((seed) => ({ text: report(WORDS, 10 * run + seed, CLAUSES) }));
  if (!a || !b) throw new Error('unreachable');
  const saved = isSaved ? await encoder.encode(passagesOf(analyseReport(b))) : null;
  const start = performance.now();
  compareReports(a, b, STORY);
  const passages = [passagesOf(analyseReport(a)), saved ? [] : passagesOf(analyseReport(b))];
  const asked = performance.now();
  const vectors = await encoder.encode(passages.flat());
  const answered = performance.now();
  const ofA = vectors.slice(0, passages[0]?.length);
  compareReports(a, b, STORY, { a: ofA, b: saved ?? vectors.slice(ofA.length) });
  const end = performance.now();
  return {
    engine: asked - start + (end - answered),
    encoder: answered - asked,
    total: end - start,
  };
}

/**
 * @param load gives an encoder that has loaded nothing yet
 * @param offset tells these texts from those of other measurements
 */
export async function measure(
  load: () => Encoder,
  offset: number,
  isSaved: boolean,
): Promise<Measured> {
  const encoder = load();
  const first = await compareOnce(encoder, offset, isSaved);
  const all: Taken[] = [];
  for (let run = 1; run <= RUNS; run++) all.push(await compareOnce(encoder, offset + run, isSaved));
  return {
    sentences: passagesOf(analyseReport({ text: report(WORDS, 1, CLAUSES) })).length,
    first,
    warm: medianBy(all),
  };
}
