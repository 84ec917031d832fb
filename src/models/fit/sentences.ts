import { CLAIM_EVIDENCE } from '../../compare/evidence/claims/index.ts';
import { evidenceReader } from '../../compare/evidence/evidence.ts';
import { analyseSentence, passagesOf } from '../../compare/index.ts';
import { chancesOf, type LogisticFile, readModel } from '../../compare/model.ts';
import { SENTENCE_FEATURES, sentencePair } from '../../compare/sentence-score.ts';
import type { Encoder } from '../../encoder/index.ts';
import { linesOf } from './gold.ts';
import { train } from './train.ts';

/** Two sentences of the news as people judged them: 1 for the same, 0 for not, or between. */
interface Judged {
  readonly set: 'sts' | 'claims' | 'paraphrases';
  readonly part: string;
  readonly a: string;
  readonly b: string;
  readonly y: number;
}

/** What each collection counts: one asks how alike, one what bears on the other, one, as we do, what is the same. */
const WEIGHTS = { sts: 1, claims: 0.7, paraphrases: 0.7 };

export const SENTENCE_FILES = ['align_sts_news.jsonl', 'align_claimdiff.jsonl', 'align_msrp.jsonl'];

function readJudged(folder: string): Judged[] {
  type Line = Readonly<Record<string, unknown>>;
  const [sts = '', claims = '', paraphrases = ''] = SENTENCE_FILES;
  return [
    ...linesOf<Line>(folder, sts).map(({ a, b, score, set }): Judged => {
      return { set: 'sts', part: String(set), a: String(a), b: String(b), y: Number(score) / 5 };
    }),
    ...linesOf<Line>(folder, claims).map(({ claim_a, claim_b, strengthen, weaken }): Judged => {
      const y = strengthen || weaken ? 1 : 0;
      return { set: 'claims', part: 'claims', a: String(claim_a), b: String(claim_b), y };
    }),
    ...linesOf<Line>(folder, paraphrases).map(({ a, b, label }): Judged => {
      return {
        set: 'paraphrases',
        part: 'paraphrases',
        a: String(a),
        b: String(b),
        y: Number(label),
      };
    }),
  ];
}

const FOLDS = 5;

/** Each collection draws its own line between "the same" and "not": a bias of its own, that of paraphrases is kept. */
const OWN_BIAS = ['sts', 'claims'] as const;

/** Fits the score of two single sentences, with figures of examples not seen. */
export async function fitSentences(folder: string, encoder: Pick<Encoder, 'encode'> | null) {
  const judged = readJudged(folder);
  const names = SENTENCE_FEATURES.filter((name) => encoder !== null || name !== 'cosine');
  const features = [...names, ...OWN_BIAS];
  const rows: number[][] = [];
  for (const { a, b, set } of judged) {
    const [x, y] = [analyseSentence(a), analyseSentence(b)];
    const vectors = encoder && {
      a: await encoder.encode(passagesOf(x)),
      b: await encoder.encode(passagesOf(y)),
    };
    const pair = sentencePair(x, y, vectors);
    const own = pair ? [...evidenceReader(CLAIM_EVIDENCE, names)(pair)] : names.map(() => 0);
    rows.push([...own, ...OWN_BIAS.map((one) => (one === set ? 1 : 0))]);
  }
  // One that is between counts as both, by how near it is to each.
  const { model, copies } = train({
    kind: 'logistic',
    classes: ['other', 'same'],
    features,
    rows: [...rows, ...rows],
    label: [...judged.map(() => 1), ...judged.map(() => 0)],
    weight: [1, 0].flatMap((side) =>
      judged.map(({ y, set }) => WEIGHTS[set] * (side === 1 ? y : 1 - y)),
    ),
    fold: [0, 1].flatMap(() => judged.map((_, i) => i % FOLDS)),
    folds: FOLDS,
  });
  const unseen = copies.map((copy) => readModel(withoutOwnBias(copy as LogisticFile)));
  const said = rows.map((row, i) => {
    const copy = unseen[i % FOLDS];
    return copy ? (chancesOf(copy, row)[1] ?? 0) : 0;
  });
  return { model: withoutOwnBias(model as LogisticFile), figures: figuresOf(judged, said) };
}

/** The model for what is of neither collection that has a bias of its own. */
function withoutOwnBias({ features, bias, ...rest }: LogisticFile): LogisticFile {
  const kept = { ...features };
  let own = bias[0] ?? 0;
  for (const name of OWN_BIAS) {
    const feature = kept[name];
    if (!feature) continue;
    own -= ((feature.weights[0] ?? 0) * feature.mean) / feature.scale;
    delete kept[name];
  }
  return { ...rest, features: kept, bias: [own] };
}

function figuresOf(judged: readonly Judged[], said: readonly number[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const part of new Set(judged.map((one) => one.part))) {
    const own = judged.flatMap((one, i) =>
      one.part === part ? [[said[i] ?? 0, one.y] as const] : [],
    );
    const value =
      part === 'paraphrases'
        ? own.filter(([p, y]) => p >= 0.5 === (y === 1)).length / own.length
        : part === 'claims'
          ? areaUnderCurve(own)
          : correlation(own);
    figures[part] = Number(value.toFixed(3));
  }
  return figures;
}

type Pairs = readonly (readonly [said: number, true_: number])[];

/** Pearson's correlation. */
function correlation(pairs: Pairs): number {
  const mean = (k: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((all, [x, y]) => all + of(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

/** The area under the ROC curve: how often one that is true is said to be likelier than one that isn't. */
function areaUnderCurve(pairs: Pairs): number {
  const sorted = [...pairs].sort(([x], [y]) => x - y);
  let below = 0;
  let area = 0;
  for (const [, y] of sorted) {
    if (y === 1) area += below;
    else below++;
  }
  return area / (below * (pairs.length - below));
}
