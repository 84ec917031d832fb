import { TIME_UNITS, type Unit } from '../../../language/en/units.ts';
import type { FigureKind } from '../../figure.ts';
import { hedgeBefore } from '../../hedges.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { moneyAfter, perAt, percentAt, unitAt } from '../../measures/unit.ts';
import { singular } from '../refiners/counted.ts';

/** What stands behind a number and says what it measures. */
export interface Suffix {
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly measure: Unit | null;
  readonly factor: number;
}

/** A unit per another, where both have an SI unit: miles an hour are metres per second too. */
function quotient(unit: Unit, per: Unit | undefined): Unit | null {
  if (!unit.si || !per?.si || unit.si.offset !== undefined) return null;
  const si = {
    unit: `${unit.si.unit} per ${per.si.unit}`,
    factor: unit.si.factor / per.si.factor,
  };
  return { name: `${unit.name} per ${per.name}`, si };
}

/** What "times" multiplies: "three times the level of 2019", "four times as many", "twice as likely". */
const MULTIPLIED =
  /^(?:the|its|his|her|their|our|your|my|as|greater|heavier|what|that|those|this|average|normal|usual|more|[a-z]{3,}(?:er|ier))$/;

/** "three times the level of 2019", "four times as many", "a 10-fold rise": how often what is named behind it. */
function isMultiple(lex: readonly Lexeme[], at: number): boolean {
  const name = lex[at]?.lower;
  if (name === 'fold') return lex[at]?.gap !== 'space';
  return name === 'times' && MULTIPLIED.test(wordAt(lex, at + 1));
}

/** Unit, currency or percentage behind a number, with what it is per. */
export function suffixAt(lex: readonly Lexeme[], at: number, code: string | null): Suffix {
  if (code !== null) {
    const named = moneyAfter(lex, at);
    return {
      end: named?.end ?? at,
      kind: 'money',
      unit: named?.code ?? code,
      measure: null,
      factor: named?.share ?? 1,
    };
  }
  // "tens of millions of dollars"
  const ofMoney = wordAt(lex, at) === 'of' ? moneyAfter(lex, at + 1) : null;
  if (ofMoney)
    return {
      end: ofMoney.end,
      kind: 'money',
      unit: ofMoney.code,
      measure: null,
      factor: ofMoney.share,
    };
  const percent = percentAt(lex, at);
  if (percent) return { ...percent, kind: 'percent', measure: null, factor: 1 };
  const money = moneyAfter(lex, at);
  if (money)
    return { end: money.end, kind: 'money', unit: money.code, measure: null, factor: money.share };
  const measure = unitAt(lex, at);
  if (measure) {
    const per = perAt(lex, measure.end);
    const isTime = TIME_UNITS.has(measure.unit.name);
    if (per)
      return {
        end: per.end,
        kind: 'rate',
        unit: `${measure.unit.name} per ${per.per}`,
        measure: quotient(measure.unit, per.unit),
        factor: 1,
      };
    return {
      end: measure.end,
      kind: isTime ? 'duration' : 'measure',
      unit: measure.unit.name,
      measure: measure.unit,
      factor: 1,
    };
  }
  // "1/16 of a pint", "a tenth of a percentage point"
  const isOfOne = wordAt(lex, at) === 'of' && /^an?$/.test(wordAt(lex, at + 1));
  const share = isOfOne ? percentAt(lex, at + 2) : null;
  if (share) return { ...share, kind: 'percent', measure: null, factor: 1 };
  const whole = isOfOne ? unitAt(lex, at + 2) : null;
  if (whole && !TIME_UNITS.has(whole.unit.name)) {
    const { name } = whole.unit;
    return { end: whole.end, kind: 'measure', unit: name, measure: whole.unit, factor: 1 };
  }
  if (isMultiple(lex, at)) {
    return { end: at + 1, kind: 'rate', unit: 'time', measure: null, factor: 1 };
  }
  const per = perAt(lex, at + 1);
  const counted = lex[at];
  if (per && counted?.kind === 'word' && /s$/.test(counted.lower)) {
    return {
      end: at,
      kind: 'rate',
      unit: `${singular(counted.lower)} per ${per.per}`,
      measure: null,
      factor: 1,
    };
  }
  return { end: at, kind: 'count', unit: null, measure: null, factor: 1 };
}

/** "magnitude 6.4", "a magnitude of about 6.4": the one measure whose name stands before its number. */
export function asMagnitude(lex: readonly Lexeme[], at: number, suffix: Suffix): Suffix {
  const first = hedgeBefore(lex, at)?.start ?? at;
  const name = wordAt(lex, first - 1) === 'of' ? first - 2 : first - 1;
  const scale = [0, 1, 2].map((i) => wordAt(lex, suffix.end + i)).join(' ');
  const isNamed =
    suffix.kind === 'count' && (wordAt(lex, name) === 'magnitude' || scale === 'on the richter');
  return isNamed ? { ...suffix, kind: 'measure', unit: 'magnitude' } : suffix;
}
