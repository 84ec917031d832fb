import { type Weighed, weighed } from './coverage.ts';
import { CHIEF_PLACES, type Signature } from './signature.ts';
import { termWeight } from './term-weight.ts';

/** A signature with what comparing it needs at hand. */
export interface Prepared {
  readonly weights: ReadonlyMap<string, number>;
  readonly all: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nameShare: number;
  /** The terms of the headline and of the opening, the chief places and names, with what each tells by itself. */
  readonly title: Weighed;
  readonly lead: Weighed;
  readonly places: Weighed;
  readonly chiefNames: Weighed;
  readonly leadTerms: ReadonlySet<string>;
  /** What the headline and the first sentences say. */
  readonly opening: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
  /** The figures' numbers, by what they count. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Months, quarters, and days of months. */
  readonly months: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
  readonly daysOfYear: ReadonlySet<string>;
  /** The days of the week that the opening names. */
  readonly weekdays: ReadonlySet<string>;
}

/** Full names, as stems: shorter ones are other words, too. */
const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** How many code units a month has, as signatures write it: a day of it has more. */
const MONTH = 2;

const QUARTER = /^Q/;

/** The heaviest names: who a report is about. */
const CHIEF_NAMES = 6;

/** What a term tells by itself, squared: what is rare counts for more than many common ones. */
export const squaredWeight = (term: string) => termWeight(term, true) ** 2;

const prepared = new WeakMap<Signature, Prepared>();

/** What comparing a signature needs, made once for each. */
export function prepare(signature: Signature): Prepared {
  const known = prepared.get(signature);
  if (known) return known;
  const names = new Set(signature.names);
  let nameShare = 0;
  for (const [term, weight] of signature.terms) if (names.has(term)) nameShare += weight * weight;
  const calendar = signature.calendar ?? [];
  const opening = new Set([...signature.title, ...signature.lead]);
  const made: Prepared = {
    weights: new Map(signature.terms),
    all: new Set([...signature.terms.map(([term]) => term), ...signature.title]),
    names,
    nameShare,
    title: weighed(signature.title, squaredWeight),
    lead: weighed(signature.lead, squaredWeight),
    places: weighed(signature.places.slice(0, CHIEF_PLACES), squaredWeight),
    chiefNames: weighed(signature.names.slice(0, CHIEF_NAMES), squaredWeight),
    leadTerms: new Set(signature.lead),
    opening,
    days: new Set(signature.days),
    ages: new Set(signature.ages),
    figures: new Set(signature.figures),
    numbers: numbersOf(signature.figures),
    months: new Set(
      calendar.filter((each) => !QUARTER.test(each)).map((each) => each.slice(0, MONTH)),
    ),
    quarters: new Set(calendar.filter((each) => QUARTER.test(each))),
    daysOfYear: new Set(calendar.filter((each) => each.length > MONTH)),
    weekdays: new Set(WEEKDAYS.filter((day) => opening.has(day))),
  };
  prepared.set(signature, made);
  return made;
}

/** "12 soldier" is a number and a thing. What nothing is said of is no thing. */
function numbersOf(figures: readonly string[]): Map<string, Set<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const figure of figures) {
    const gap = figure.indexOf(' ');
    const thing = figure.slice(gap + 1);
    if (thing === '') continue;
    const known = numbers.get(thing);
    if (known) known.add(figure.slice(0, gap));
    else numbers.set(thing, new Set([figure.slice(0, gap)]));
  }
  return numbers;
}
