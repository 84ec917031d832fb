import { describe, expect, it } from 'vitest';
import { byAgeing } from '../../../src/compare/judge/ageing.ts';
import { byClause } from '../../../src/compare/judge/clause.ts';
import { byGroup } from '../../../src/compare/judge/group.ts';
import { judge, type ReasonJudges } from '../../../src/compare/judge/index.ts';
import { byOutcome } from '../../../src/compare/judge/outcome.ts';
import { byPeriod } from '../../../src/compare/judge/period.ts';
import { byPlace } from '../../../src/compare/judge/place.ts';
import type { ReasonJudge } from '../../../src/compare/judge/reason.ts';
import { bySource } from '../../../src/compare/judge/source.ts';
import { byCumulative, byEarlier } from '../../../src/compare/judge/span.ts';
import { byPublication } from '../../../src/compare/judge/update.ts';
import { candidate } from './pairs.ts';

type Case = readonly [a: string, b: string, x: string, y: string];

/** For each reason, two sentences whose figures it tells apart, and two near ones that it doesn't. */
const REASONS: ReadonlyArray<
  readonly [name: string, reason: string, by: ReasonJudge, given: Case, not: Case]
> = [
  [
    'what became of them',
    'outcome',
    byOutcome,
    [
      'The blast in Orrin killed 14 workers.',
      'The blast in Orrin left 30 workers killed or wounded.',
      '14',
      '30',
    ],
    ['The blast in Orrin killed 14 workers.', 'The blast in Orrin killed 17 workers.', '14', '17'],
  ],
  [
    'the time that it counts over',
    'period',
    byPeriod,
    [
      'In 2019 the mill in Orrin sold 300 looms.',
      'In 2020 the mill in Orrin sold 410 looms.',
      '300',
      '410',
    ],
    [
      'In 2019 the mill in Orrin sold 300 looms.',
      'In 2019 the mill in Orrin sold 410 looms.',
      '300',
      '410',
    ],
  ],
  [
    'all there has been so far',
    'period',
    byCumulative,
    [
      'So far the ships off Orrin have seized 14 rifles.',
      'During the operation the ship off Orrin seized six rifles.',
      '14',
      'six',
    ],
    [
      'So far the ships off Orrin have seized 14 rifles.',
      'To date the ships off Orrin have seized six rifles.',
      '14',
      'six',
    ],
  ],
  [
    'what it was before',
    'period',
    byEarlier,
    [
      'The rate in Orrin fell to 3.5 percent from 3.7 percent.',
      'The rate in Orrin fell to 3.5 percent.',
      '3.7 percent',
      '3.5 percent',
    ],
    [
      'The rate in Orrin fell to 3.6 percent.',
      'The rate in Orrin fell to 3.5 percent.',
      '3.6 percent',
      '3.5 percent',
    ],
  ],
  [
    'a birthday between the reports',
    'period',
    byAgeing('2031-03-01', '2032-05-02'),
    ['Mara Dahl, 17, was held in Orrin.', 'In Orrin Mara Dahl, 18, was tried.', '17', '18'],
    ['Mara Dahl, 17, was held in Orrin.', 'In Orrin Mara Dahl, 16, was tried.', '17', '16'],
  ],
  [
    'others are counted',
    'group',
    byGroup,
    [
      'The storm in Orrin hurt 40 farmers.',
      'The storm in Orrin hurt 25 young farmers.',
      '40',
      '25',
    ],
    ['The storm in Orrin hurt 40 farmers.', 'The storm in Orrin hurt 25 farmers.', '40', '25'],
  ],
  [
    'what is said of those who are counted',
    'group',
    byClause,
    ['In Orrin two people lay in the street.', 'In Orrin three people had burns.', 'two', 'three'],
    ['In Orrin two people had burns.', 'In Orrin three people had burns.', 'two', 'three'],
  ],
  [
    'a later report',
    'update',
    byPublication('2031-03-01', '2031-03-02T08:00:00Z'),
    ['The storm in Orrin hurt 40 farmers.', 'The storm in Orrin hurt 45 farmers.', '40', '45'],
    [
      'The flood began on Monday in Orrin.',
      'The flood began on Tuesday in Orrin.',
      'Monday',
      'Tuesday',
    ],
  ],
  [
    'another source',
    'source',
    bySource,
    [
      'The storm hurt 40 farmers, Ines Corvo said.',
      'The storm hurt 45 farmers, Pavel Dahl said.',
      '40',
      '45',
    ],
    ['The storm hurt 40 farmers, Ines Corvo said.', 'The storm hurt 45 farmers.', '40', '45'],
  ],
];

describe('a reason for another scope', () => {
  it.each(REASONS)('is %s', (_, reason, by, [a, b, x, y], [c, d, p, q]) => {
    const found = by(candidate(a, b, x, y));
    expect(found?.reason).toBe(reason);
    expect(JSON.stringify(found?.details.a)).not.toBe(JSON.stringify(found?.details.b));
    expect(by(candidate(c, d, p, q))).toBeNull();
  });

  it('is the place, where both name one', () => {
    const pair = candidate('The storm hurt 40 farmers.', 'The storm hurt 25 farmers.', '40', '25');
    const at = (text: string) => ({ text, start: 0, end: text.length });
    const placed = (x: string, y: string) => ({
      ...pair,
      a: { ...pair.a, figure: { ...pair.a.figure, place: at(x) } },
      b: { ...pair.b, figure: { ...pair.b.figure, place: at(y) } },
    });
    expect(byPlace(placed('in Orrin', 'in Ostrel'))?.reason).toBe('place');
    expect(byPlace(placed('Orrin', 'in Orrin'))).toBeNull();
    expect(byPlace(pair)).toBeNull();
  });
});

const NONE: ReasonJudges = { certain: [], possible: [] };

describe('the verdict', () => {
  const thresholds = {
    contradiction: 0.6,
    contradictionOfDates: 0.8,
    unexplained: 0.8,
    difference: 0.4,
    alike: 0.5,
  };
  const [a, b] = ['The storm in Orrin hurt 40 farmers.', 'The storm in Orrin hurt 45 farmers.'];
  const different = candidate(a, b, '40', '45');
  const young = candidate(a, 'The storm in Orrin hurt 25 young farmers.', '40', '25');

  it('is a contradiction only where the same scope is sure enough', () => {
    const said = (same: number) => judge(different, { same, scope: 0.1 }, NONE, thresholds);
    expect(said(0.7)).toMatchObject({ verdict: 'disagree', level: 'contradiction', sure: 0.7 });
    expect(said(0.5)).toMatchObject({ verdict: 'disagree', level: 'possible' });
  });

  it('is none where both ages are right, however sure it is that they are of one person', () => {
    const ages = candidate(
      'Mara Dahl, 17, was held in Orrin.',
      'In Orrin Mara Dahl, 18, was tried.',
      '17',
      '18',
    );
    const said = (from: string, to: string) =>
      judge(
        ages,
        { same: 0.9, scope: 0.05 },
        { certain: [byAgeing(from, to)], possible: [] },
        thresholds,
      ).level;
    expect(said('2031-03-01', '2032-05-02')).toBe('difference');
    expect(said('2031-03-01', '2031-03-02')).toBe('contradiction');
  });

  it('is a contradiction where they surely go together and nothing in the texts explains the difference', () => {
    const chances = { same: 0.35, scope: 0.5 };
    expect(judge(different, chances, NONE, thresholds)).toMatchObject({
      verdict: 'disagree',
      level: 'contradiction',
      sure: 0.85,
    });
    expect(judge(young, chances, { certain: [], possible: [byGroup] }, thresholds)).toMatchObject({
      verdict: 'scope',
      level: 'difference',
    });
  });

  it('is another scope where that is likelier and the texts say which', () => {
    const chances = { same: 0.2, scope: 0.5 };
    expect(judge(young, chances, { certain: [], possible: [byGroup] }, thresholds)).toMatchObject({
      verdict: 'scope',
      reason: 'group',
      level: 'difference',
      details: { a: 'farmers', b: 'young farmers' },
    });
    expect(judge(different, chances, NONE, thresholds)).toMatchObject({
      verdict: 'disagree',
      reason: null,
      level: 'possible',
    });
  });

  it('is another scope where both give a least number, another one, and the texts say why', () => {
    const [before, after] = [
      'The storm in Orrin hurt at least 40 farmers.',
      'By Friday the storm in Orrin had hurt at least 45 farmers.',
    ];
    const counts = candidate(before, after, 'at least 40', 'at least 45');
    const chances = { same: 0.7, scope: 0.2 };
    const later = byPublication('2031-05-01', '2031-05-02');
    expect(judge(counts, chances, { certain: [], possible: [later] }, thresholds)).toMatchObject({
      verdict: 'scope',
      reason: 'update',
    });
    expect(judge(counts, chances, NONE, thresholds)).toMatchObject({ verdict: 'compatible' });
  });

  it('never takes the killed for the killed or wounded, even where the values agree', () => {
    const union = candidate(
      'The blast in Orrin killed 14 workers.',
      'The blast in Orrin left 14 workers killed or wounded.',
      '14',
      '14',
    );
    expect(judge(union, { same: 0.9, scope: 0.05 }, NONE, thresholds)).toMatchObject({
      verdict: 'scope',
      reason: 'outcome',
    });
  });
});
