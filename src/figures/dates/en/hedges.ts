import type { DurationSaid, Mod } from '../said.ts';

export interface Hedge {
  readonly words: readonly string[];
  readonly bound: DurationSaid['bound'];
  readonly mod: Mod;
}

/**
 * Words before a length of time that move its bound. Modifiers as TimeML 1.2.1 lists them; "nearly" and "almost"
 * fall just short of the length (TIDES 2005 guidelines, section 3.3), so they are LESS_THAN there and "about" here.
 */
export const HEDGES: readonly Hedge[] = [
  { words: ['no', 'more', 'than'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['not', 'more', 'than'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['no', 'less', 'than'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['no', 'fewer', 'than'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['not', 'less', 'than'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['more', 'than'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['longer', 'than'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['less', 'than'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['fewer', 'than'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['at', 'least'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['at', 'most'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['up', 'to'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['as', 'long', 'as'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['as', 'many', 'as'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['as', 'little', 'as'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['well', 'over'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['just', 'over'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['slightly', 'over'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['upwards', 'of'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['upward', 'of'], bound: 'atLeast', mod: 'EQUAL_OR_MORE' },
  { words: ['exceeding'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['exceeds'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['exceeded'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['well', 'under'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['just', 'under'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['just', 'shy', 'of'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['shorter', 'than'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['no', 'longer', 'than'], bound: 'atMost', mod: 'EQUAL_OR_LESS' },
  { words: ['over'], bound: 'more', mod: 'MORE_THAN' },
  { words: ['under'], bound: 'less', mod: 'LESS_THAN' },
  { words: ['about'], bound: 'about', mod: 'APPROX' },
  { words: ['around'], bound: 'about', mod: 'APPROX' },
  { words: ['roughly'], bound: 'about', mod: 'APPROX' },
  { words: ['approximately'], bound: 'about', mod: 'APPROX' },
  { words: ['some'], bound: 'about', mod: 'APPROX' },
  { words: ['nearly'], bound: 'about', mod: 'LESS_THAN' },
  { words: ['almost'], bound: 'about', mod: 'LESS_THAN' },
  { words: ['close', 'to'], bound: 'about', mod: 'APPROX' },
  { words: ['estimated'], bound: 'about', mod: 'APPROX' },
  { words: ['virtually'], bound: 'about', mod: 'LESS_THAN' },
];
