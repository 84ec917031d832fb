import type { Bound } from '../figure.ts';

/**
 * Hedges before a figure and the bound they give it, as the contract's table has it; longest first where one begins
 * another. Sources of the lists: Channell, "Vague Language" (1994), on approximators; the AP and Guardian style
 * guides on "more than", "over", "up to".
 */
export const BEFORE: ReadonlyArray<readonly [words: string, bound: Bound]> = [
  ['no fewer than', 'atLeast'],
  ['not fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['minimum of', 'atLeast'],
  ['at least', 'atLeast'],
  ['at minimum', 'atLeast'],
  ['a total of at least', 'atLeast'],
  ['upwards of', 'atLeast'],
  ['upward of', 'atLeast'],
  ['north of', 'more'],
  ['in excess of', 'more'],
  ['excess of', 'more'],
  ['more than', 'more'],
  ['greater than', 'more'],
  ['larger than', 'more'],
  ['higher than', 'more'],
  ['bigger than', 'more'],
  ['longer than', 'more'],
  ['better than', 'more'],
  ['older than', 'more'],
  ['well over', 'more'],
  ['just over', 'more'],
  ['a little over', 'more'],
  ['slightly over', 'more'],
  ['just above', 'more'],
  ['exceeding', 'more'],
  ['exceeded', 'more'],
  ['exceeds', 'more'],
  ['exceed', 'more'],
  ['topping', 'more'],
  ['surpassing', 'more'],
  ['surpassed', 'more'],
  ['above', 'more'],
  ['over', 'more'],
  ['beyond', 'more'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['as high as', 'atMost'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['no greater than', 'atMost'],
  ['no higher than', 'atMost'],
  ['a maximum of', 'atMost'],
  ['maximum of', 'atMost'],
  ['at most', 'atMost'],
  ['up to', 'atMost'],
  ['fewer than', 'less'],
  ['less than', 'less'],
  ['lower than', 'less'],
  ['smaller than', 'less'],
  ['shorter than', 'less'],
  ['younger than', 'less'],
  ['just under', 'less'],
  ['just below', 'less'],
  ['well under', 'less'],
  ['under', 'less'],
  ['below', 'less'],
  ['somewhere around', 'about'],
  ['in the region of', 'about'],
  ['in the neighborhood of', 'about'],
  ['the equivalent of about', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['very nearly', 'about'],
  ['close to', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
];

/** Hedges that say from which side the value is approached: it lies below. */
export const FROM_BELOW: ReadonlySet<string> = new Set([
  'nearly',
  'almost',
  'very nearly',
  'close to',
]);

/** Hedges behind a figure. */
export const AFTER: ReadonlyArray<readonly [words: string, bound: Bound]> = [
  ['or more', 'atLeast'],
  ['or higher', 'atLeast'],
  ['or greater', 'atLeast'],
  ['or above', 'atLeast'],
  ['and over', 'atLeast'],
  ['and above', 'atLeast'],
  ['and older', 'atLeast'],
  ['or older', 'atLeast'],
  ['at least', 'atLeast'],
  ['plus', 'atLeast'],
  ['or fewer', 'atMost'],
  ['or less', 'atMost'],
  ['or lower', 'atMost'],
  ['or under', 'atMost'],
  ['or younger', 'atMost'],
  ['at most', 'atMost'],
  ['or so', 'about'],
  ['odd', 'about'],
  ['or thereabouts', 'about'],
];

/** Verbs and nouns after which a figure (with "by", or without a preposition) is a change: up or down. */
export const RISING: ReadonlySet<string> = new Set(
  (
    'up rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing gain gains ' +
    'gained gaining jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars soared ' +
    'soaring advance advances advanced advancing add adds added adding rally rallied rallying leap leapt leaped spike ' +
    'spiked growth higher improve improved improving expand expanded expanding'
  ).split(' '),
);
export const FALLING: ReadonlySet<string> = new Set(
  (
    'down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline ' +
    'declines declined declining slip slips slipped slipping lose loses lost losing slide slides slid sliding shrink ' +
    'shrank shrunk shrinking tumble tumbled tumbling plunge plunged plunging sink sank sunk sinking shed sheds shedding ' +
    'dip dipped dipping ease eased easing cut cuts cutting lower reduce reduced reducing reduction contract contracted ' +
    'contracting plummet plummeted slump slumped'
  ).split(' '),
);
