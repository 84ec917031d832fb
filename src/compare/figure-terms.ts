import type { Figure } from '../figures/index.ts';
import { STOP_WORDS } from '../text/en/stop-words.ts';
import { foldWord, stem } from '../text/stems.ts';
import { tokens } from '../text/tokens.ts';
import { PERSON_NOUNS } from './en/person-nouns.ts';
import type { Profile } from './terms.ts';

/** What tells whether two figures measure the same thing. */
export interface FigureTerms {
  /** Stems of what is counted ("North Korean troops" → north, korean, troop). */
  readonly counted: ReadonlySet<string>;
  /** The stem of the noun itself ("troop"), or null. */
  readonly head: string | null;
  /** Whether people are counted. */
  readonly people: boolean;
  /** Stems of the content words around the figure. */
  readonly around: ReadonlySet<string>;
}

/** How many words on each side belong to a figure's surroundings. */
const WINDOW = 7;

const PERSON_STEMS = new Set([...PERSON_NOUNS].map(stem));

function contentStems(text: string): string[] {
  return tokens(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => foldWord(token.text))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem);
}

/** The figure's own terms and those of its surroundings within its claim. */
export function figureTerms(figure: Figure, { claim }: Profile): FigureTerms {
  const counted = contentStems(figure.counted ?? '');
  const around = new Set<string>();
  const local = tokens(claim.text).filter(({ kind }) => kind !== 'mark');
  const first = local.findIndex(({ end }) => claim.start + end > figure.start);
  const last = local.findLastIndex(({ start }) => claim.start + start < figure.end);
  for (const token of local.slice(Math.max(0, first - WINDOW), last + 1 + WINDOW)) {
    const inside = claim.start + token.end > figure.start && claim.start + token.start < figure.end;
    const folded = foldWord(token.text);
    if (!inside && token.kind === 'word' && !STOP_WORDS.has(folded)) around.add(stem(folded));
  }
  const head = counted.at(-1) ?? null;
  const people =
    counted.some((word) => PERSON_STEMS.has(word)) ||
    figure.kind === 'age' ||
    (figure.kind === 'count' && figure.outcome !== undefined);
  return { counted: new Set(counted), head, people, around };
}
