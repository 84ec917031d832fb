import type { FigureTone } from './marks.ts';
import type { Tone } from './why.ts';

/**
 * What each way in which two claims stand to one another is called to the reader; message keys are named by it. The
 * engine's levels are finer words for its own use.
 */
export const TERMS = {
  contradiction: 'differ',
  difference: 'notComparable',
  compatible: 'couldBeSame',
  alike: 'agree',
  possible: 'possible',
  reworded: 'reworded',
  match: 'match',
  pending: 'pending',
} as const satisfies Readonly<Record<Tone | FigureTone, string>>;
