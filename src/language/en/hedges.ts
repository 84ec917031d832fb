/*
 * Hedges: what moves the bound of a figure, whatever it is a figure of: a number, a length of time, an age, a date, a
 * time by the clock. Sources: Channell, "Vague Language" (1994), on approximators; the AP and Guardian style guides on
 * "more than", "over", "up to"; the modifiers of TimeML 1.2.1 and the TIDES 2005 guidelines, section 3.3, for times.
 */

/** How a hedge bounds its figure; see the table of bounds of the command line's contract. */
export type HedgeBound = 'exact' | 'about' | 'more' | 'atLeast' | 'less' | 'atMost';

export interface HedgeRow {
  /** Its words in small letters. */
  readonly words: readonly string[];
  readonly bound: HedgeBound;
  /** It says from which side the value is approached: it lies below what is written. */
  readonly fromBelow: boolean;
}

type Phrases = Readonly<Partial<Record<HedgeBound | 'nearly', string>>>;

/** Rows from phrases parted by commas. */
const rows = (table: Phrases): readonly HedgeRow[] =>
  Object.entries(table).flatMap(([bound, phrases]) =>
    phrases.split(', ').map((phrase) => ({
      words: phrase.split(' '),
      bound: bound === 'nearly' ? 'about' : (bound as HedgeBound),
      fromBelow: bound === 'nearly',
    })),
  );

/** Before a figure: a new hedge is a phrase in one of these lists. */
export const HEDGES_BEFORE = rows({
  atLeast:
    'no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, at least, at minimum, at the ' +
    'very least, at a minimum, upwards of, upward of, as little as, as few as, no younger than',
  more:
    'north of, in excess of, excess of, more than, greater than, larger than, higher than, bigger than, longer than, ' +
    'better than, older than, taller than, heavier than, wider than, deeper than, faster than, well over, just over, ' +
    'a little over, slightly over, a shade over, a fraction over, a touch over, a bit over, marginally over, far over, ' +
    'comfortably over, just above, marginally above, slightly above, well above, slightly more than, just more than, ' +
    'well more than, far more than, a little more than, a bit more than, little more than, well in excess of, ' +
    'considerably more than, significantly more than, exceeding, exceeded, exceeds, exceed, topping, topped, tops, ' +
    'surpassing, surpassed, surpasses, above, over, beyond, well past',
  atMost:
    'as many as, as much as, as high as, as long as, as far as, no more than, not more than, no greater than, ' +
    'no higher than, no longer than, not longer than, no older than, a maximum of, maximum of, at most, ' +
    'at the most, anything up to, potentially up to, up to, capped at, limited to',
  less:
    'fewer than, less than, lower than, smaller than, shorter than, younger than, lighter than, just under, a shade under, ' +
    'a fraction under, a little under, a touch under, a bit under, slightly under, well under, slightly below, ' +
    'slightly less than, just less than, a little less than, slightly fewer than, just fewer than, a little fewer than, ' +
    'far fewer than, far less than, well below, just below, marginally below, marginally under, just shy of, ' +
    'slightly shy of, a little shy of, shy of, just short of, short of, south of, under, below',
  about:
    'somewhere around, somewhere in the region of, in the region of, in the neighborhood of, in the neighbourhood of, ' +
    'in the vicinity of, on the order of, in the order of, of the order of, to the tune of, something like, ' +
    'anything like, the equivalent of about, an estimated, estimated, approximately, approx, roughly, around, about, ' +
    'just about, circa, some, more or less, give or take',
  nearly:
    'virtually, practically, nearly, almost, very nearly, close to, very close to, closer to, nearing',
  exact: 'exactly, precisely',
});

/** Behind a figure. */
export const HEDGES_AFTER = rows({
  atLeast:
    'or more, or higher, or greater, or longer, or above, or over, or upwards, or better, and up, and over, and above, ' +
    'and older, or older, and upwards, at least, plus, at a minimum',
  atMost:
    'or fewer, or less, or lower, or under, or below, or younger, or shorter, and under, and below, and younger, at most, ' +
    'at the most, maximum, tops',
  about: 'or so, odd, or thereabouts, give or take, more or less',
});

/** Before a time by the clock alone: where it lies on the side of the time that is named. */
export const CLOCK_SIDES: Readonly<Record<'BEFORE' | 'AFTER', readonly string[]>> = {
  BEFORE: ['shortly before', 'just before', 'soon before', 'moments before', 'a little before'],
  AFTER: [
    'shortly after',
    'just after',
    'soon after',
    'moments after',
    'a little after',
    'just past',
  ],
};
