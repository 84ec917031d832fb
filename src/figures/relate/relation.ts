import type { SiValue } from '../figure.ts';

/**
 * What two figures are as values, whatever they measure:
 * - `equal`: the same value, with the same bound or a mere "about" between them, in whatever unit or wording;
 * - `compatible`: stated otherwise, but both can be true at once;
 * - `different`: both can't be true of one quantity in one scope;
 * - `incomparable`: values that no reader would hold against one another (a percentage and a percentage point, two
 *   currencies, a date and a length), or of which one is not known.
 */
export type Relation = 'equal' | 'compatible' | 'different' | 'incomparable';

/**
 * How far apart two different values are, from the nearest ends of what each can be; two dates of the same length
 * from start to start.
 */
export interface Distance {
  /** In the SI unit where both have one, else in their common unit; for dates and times in days. */
  readonly absolute: number;
  /** Of the greater of the two in size, 0 to 1 and above where signs differ; null for dates and times. */
  readonly relative: number | null;
}

/** What a relation rests on. */
export interface RelationDetails {
  /** The two values in one unit, where their own units differ. */
  readonly a?: SiValue;
  readonly b?: SiValue;
  /** Only where the values are different. */
  readonly distance?: Distance;
}

export interface FigureRelation {
  readonly relation: Relation;
  /**
   * Why two values that are worded otherwise can both be true: their bounds or granularities overlap, their units
   * differ, or one is the other rounded. Null where nothing needs explaining.
   */
  readonly reason: 'bound' | 'unit' | 'rounding' | null;
  readonly details: RelationDetails;
}

export const INCOMPARABLE: FigureRelation = { relation: 'incomparable', reason: null, details: {} };

export const EQUAL: FigureRelation = { relation: 'equal', reason: null, details: {} };
