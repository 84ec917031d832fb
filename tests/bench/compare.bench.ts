/**
 * How long comparing two reports takes, from text to rows: the very first time in a process, when nothing is compiled
 * yet, and once the engine has compiled what is hot (median after as many runs to warm up). The texts are made of an
 * invented vocabulary, a third of it common to both, with a figure in every third sentence.
 */
import { compareReports } from '../../src/compare/index.ts';

const SUBJECTS = 'Divers Officials Residents Engineers Sailors Farmers Teachers Guards'.split(' ');
const VERBS = 'found saved warned counted visited praised repaired closed opened moved'.split(' ');
const THINGS =
  'the bridge,the harbour,the old mill,a school,the ferry,two boats,the road,a bell'.split(',');
const PLACES =
  'in Tarn Bay,near Orrin,at Corvo Point,on the river,outside Brandt,in the hills'.split(',');

/** A text of about `words` words; the same seed gives the same text. */
function report(words: number, seed: number): string {
  let state = seed;
  const next = (n: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % n;
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const lines: string[] = [];
  for (let count = 0; count < words; count += 14) {
    const figure =
      next(3) === 0 ? ` and ${2 + next(90)} people were hurt` : ' as the weather turned';
    lines.push(
      `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(THINGS)} ${pick(PLACES)}${figure}, said Ines Corvo${next(500)}.`,
    );
  }
  return lines.join('\n');
}

function median(times: number[]): number {
  return times.sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const story = { score: 1, same: true };
for (const [words, runs] of [
  [800, 101],
  [10_000, 5],
] as const) {
  const a = { text: report(words, 1) };
  const b = { text: report(words, 2) };
  const timed = () => {
    // Reports of their own each time: the figures of one that is known are not read again.
    const [one, other] = [{ ...a }, { ...b }];
    const start = performance.now();
    compareReports(one, other, story);
    return performance.now() - start;
  };
  const [first = Number.NaN] = Array.from({ length: runs }, timed);
  const warm = Array.from({ length: runs }, timed);
  console.log(
    `two reports of ${words} words, from text: ${median(warm).toFixed(1)} ms (median of ${runs}, warm);`,
    `${first.toFixed(1)} ms the first time`,
  );
}
