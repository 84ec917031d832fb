import {
  DECADES,
  FRACTION_SIGNS,
  FRACTIONS,
  ORDINALS,
  SCALES,
  SMALL,
  TENS,
  VAGUE,
} from '../../../language/en/numbers.ts';
import type { Lexeme } from '../../lexemes.ts';

/** Every word with which a quantity can begin. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, SCALES, VAGUE, ORDINALS, FRACTIONS].flatMap((table) => [...table.keys()]),
  ...['a', 'an', 'half', 'nought', 'naught', 'teens', 'no', 'none', 'nobody'],
  ...DECADES.keys(),
  ...[...TENS.keys()].flatMap((ten) => [`${ten}something`, `${ten}somethings`]),
]);

/** Whether a quantity can begin here: most lexemes are looked at no further. */
export function mayBegin({ kind, lower, text }: Lexeme): boolean {
  if (kind === 'number') return true;
  return kind === 'word' ? TRIGGERS.has(lower) : FRACTION_SIGNS.has(text);
}
