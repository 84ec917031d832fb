import type { Report } from '../../claims/index.ts';

/*
 * Events that come again: this month's figure and last month's, two matches of one team, two recalls of one maker. Few
 * collections of news have both, and a model that was fitted without them takes one for the other. Each kind is written
 * here twice over for one event, in other words, with invented names; what differs between two events of a kind is what
 * differs in life: the period, the opponent, the thing, the place, the figures.
 */

/** Gives one of some things, by a number that stands for the event. */
type Pick = <T>(from: readonly T[], salt: number) => T;

interface Kind {
  /** Two reports of one event, as two outlets would begin them. */
  readonly tell: (who: string, pick: Pick) => readonly [title: string, text: string][];
}

const MONTHS = 'January February March April May June July August September October November'.split(
  ' ',
);
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const TOWNS =
  'Ambersey Brask Corvale Dunholt Eskmere Farrow Glimby Harneck Ilvane Jorrick Kestwell Lomond'.split(
    ' ',
  );
const PEOPLE =
  'Alma Reith,Bo Carden,Cato Linde,Dora Vance,Eli Strand,Fay Morrow,Gil Harker,Hanne Obst'.split(
    ',',
  );

const KINDS: readonly Kind[] = [
  {
    tell: (who, pick) => {
      const month = pick(MONTHS, 1);
      const rate = `${pick([2, 3, 4, 5], 2)}.${pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)}`;
      return [
        [
          `${who} inflation at ${rate}%`,
          `Consumer prices in ${who} were ${rate}% higher in ${month} than a year before, the statistics office said. Food rose fastest.`,
        ],
        [
          `Prices in ${who} up ${rate}% on the year`,
          `Inflation in ${who} stood at ${rate}% in ${month}, official data showed. Economists had expected about as much.`,
        ],
      ];
    },
  },
  {
    tell: (who, pick) => {
      const quarter = pick(QUARTERS, 1);
      const change = pick([3, 5, 7, 9, 12, 15, 21], 2);
      const sum = 100 + pick([10, 35, 60, 85, 120, 240], 3);
      const way = pick(['rose', 'fell'], 4);
      return [
        [
          `${who} ${quarter}-quarter profit ${way === 'rose' ? 'up' : 'down'} ${change}%`,
          `${who} said its ${quarter}-quarter profit ${way} ${change}% to ${sum} million euros. Sales were steady.`,
        ],
        [
          `${who} earns ${sum} million`,
          `Profit at ${who} ${way} by ${change}% in the ${quarter} quarter, to ${sum} million euros, the company reported.`,
        ],
      ];
    },
  },
  {
    tell: (who, pick) => {
      const other = pick(TOWNS, 1);
      const score = `${pick([2, 3, 4], 2)}-${pick([0, 1], 3)}`;
      const scorer = pick(PEOPLE, 4);
      const day = pick(DAYS, 5);
      return [
        [
          `${who} beat ${other} ${score}`,
          `${who} won ${score} against ${other} on ${day}. ${scorer} scored the first goal after ten minutes.`,
        ],
        [
          `${scorer} leads ${who} past ${other}`,
          `A goal of ${scorer}'s opened the way to a ${score} win of ${who} over ${other} on ${day} evening.`,
        ],
      ];
    },
  },
  {
    tell: (who, pick) => {
      const thing = pick(['vans', 'heaters', 'prams', 'lawnmowers', 'kettles', 'buses'], 1);
      const fault = pick(['brakes', 'cables', 'locks', 'batteries', 'welds'], 2);
      const count = `${pick([12, 30, 47, 90], 3)},000`;
      return [
        [
          `${who} recalls ${count} ${thing}`,
          `${who} is recalling ${count} ${thing} because their ${fault} may fail. Nobody has been hurt, it said.`,
        ],
        [
          `Faulty ${fault}: ${who} calls ${thing} back`,
          `Owners of ${count} ${thing} made by ${who} are asked to bring them in, since the ${fault} can break.`,
        ],
      ];
    },
  },
  {
    tell: (_who, pick) => {
      const town = pick(TOWNS, 1);
      const near = pick(TOWNS, 6);
      const size = `${pick([5, 6], 2)}.${pick([1, 2, 4, 6, 8], 3)}`;
      const dead = pick([2, 3, 5, 8, 14], 4);
      const day = pick(DAYS, 5);
      return [
        [
          `Quake near ${town} kills ${dead}`,
          `An earthquake of magnitude ${size} shook ${town} on ${day} and killed at least ${dead} people, rescuers in ${near} said.`,
        ],
        [
          `At least ${dead} dead after earthquake in ${town}`,
          `Rescuers searched ${town} and ${near} after a quake of magnitude ${size} on ${day}. ${dead} people died.`,
        ],
      ];
    },
  },
  {
    tell: (_who, pick) => {
      const town = pick(TOWNS, 1);
      const street = pick(['Alder', 'Cedar', 'Mill', 'Station', 'Harbour', 'Chapel'], 2);
      const age = pick([17, 19, 23, 28, 34, 41], 3);
      const name = pick(PEOPLE, 4);
      const day = pick(DAYS, 5);
      return [
        [
          `Man, ${age}, shot dead on ${street} Street in ${town}`,
          `A man of ${age} was shot on ${street} Street in ${town} late on ${day}, police said. He was named as ${name}.`,
        ],
        [
          `${town} police name victim of ${street} Street shooting`,
          `${name}, ${age}, died after shots were fired on ${street} Street on ${day} night, ${town} police said.`,
        ],
      ];
    },
  },
  {
    tell: (who, pick) => {
      const rate = `${pick([1, 2, 3, 4], 1)}.${pick([0, 25, 5, 75], 2)}`;
      const way = pick(['raises rates to', 'cuts rates to', 'keeps rates at'], 3);
      const month = pick(MONTHS, 4);
      return [
        [
          `${who} central bank ${way} ${rate}%`,
          `The central bank of ${who} ${way.replace('rates', 'its main rate')} ${rate}%, it said after its ${month} meeting.`,
        ],
        [
          `Main rate in ${who} now ${rate}%`,
          `After its meeting in ${month} the central bank in ${who} said that its main rate would be ${rate}%.`,
        ],
      ];
    },
  },
  {
    tell: (who, pick) => {
      const matter = pick(['water', 'school', 'housing', 'fishing', 'transport', 'forest'], 1);
      const [yes, no] = [pick([41, 55, 62, 71], 2), pick([12, 23, 34, 39], 3)];
      const minister = pick(PEOPLE, 4);
      return [
        [
          `${who} parliament passes ${matter} bill`,
          `Lawmakers in ${who} voted ${yes} to ${no} for the ${matter} bill of the minister ${minister}.`,
        ],
        [
          `${minister}'s ${matter} law approved in ${who}`,
          `By ${yes} votes to ${no} the parliament of ${who} approved the law on ${matter} that ${minister} had proposed.`,
        ],
      ];
    },
  },
];

/** Who is in one event of a kind after the other. */
const WHO = ['Velmark', 'Torland', 'Quenby', 'Nordal', 'Issenfeld', 'Palmora'];
const EVENTS = 6;

/** A pair of reports, and whether they are of one event. */
export interface RecurringPair {
  /** Which kind of event they are of, 0 and on. */
  readonly kind: number;
  readonly a: Report;
  readonly b: Report;
  readonly same: boolean;
}

/** Scattered by a hash of event and salt (Knuth's multiplicative one): two events differ in most things. */
const pickFor =
  (event: number): Pick =>
  (from, salt) => {
    const hash = Math.imul(Math.imul(event + 1, 2_654_435_761) ^ (salt * 97), 2_246_822_519);
    return from[(hash >>> 8) % from.length] as (typeof from)[number];
  };

/** Pairs of reports of one event, and of two events of one kind with the same body or place in them where it has one. */
export function recurringPairs(): RecurringPair[] {
  const pairs: RecurringPair[] = [];
  for (const [kind, { tell }] of KINDS.entries()) {
    for (const who of WHO) {
      const told = Array.from({ length: EVENTS }, (_, event) =>
        tell(who, pickFor(event)).map(([title, text]) => [
          { title, text },
          // A text alone, as it is pasted: its headline is its first line.
          { text: `${title}. ${text}` },
        ]),
      );
      for (const [i, one] of told.entries()) {
        for (const form of [0, 1]) {
          const first = one[0]?.[form];
          const second = one[1]?.[form];
          if (first && second) pairs.push({ kind, a: first, b: second, same: true });
          for (const other of told.slice(i + 1)) {
            for (const version of [0, 1]) {
              const b = other[version]?.[form];
              if (first && b && b.text !== first.text)
                pairs.push({ kind, a: first, b, same: false });
            }
          }
        }
      }
    }
  }
  return pairs;
}
