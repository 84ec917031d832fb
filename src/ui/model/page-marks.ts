import { isDiffering, type PairView } from './pairs.ts';

/** A sentence of the page with the pair that it belongs to. */
export interface PageMarkView {
  readonly key: string;
  readonly text: string;
  readonly kind: 'differing' | 'matching';
}

/** The sentence of the page that a pair is about, word for word. */
export function pageMark(pair: PairView, text: string): PageMarkView {
  return {
    key: pair.key,
    text: text.slice(pair.a.start, pair.a.end),
    kind: isDiffering(pair) ? 'differing' : 'matching',
  };
}
