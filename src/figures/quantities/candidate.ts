import type { Unit } from '../../language/en/units.ts';
import type { FigureKind } from '../figure.ts';
import type { Hedge } from '../hedges.ts';
import type { Numeral } from '../numbers/numeral.ts';

/** A quantity as far as its own words tell: before its bound is turned into an interval and its setting is read. */
export interface Candidate {
  /** Lexemes of the whole expression, hedge and unit included; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** The other end of a range. */
  readonly upper: Numeral | null;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly measure: Unit | null;
  /** What turns the number into one of `unit`: 0.01 for cents. */
  readonly factor: number;
  readonly hedge: Hedge | null;
  readonly negative: boolean;
  readonly confidence: number;
  /** Where the phrase that it counts begins, where that is not behind it: "two- and three-door cars". */
  readonly countedFrom?: number;
  /** Whether its unit or scale stands with another figure alone. */
  readonly implied?: 'unit' | 'scale';
}
