import { describe, expect, it } from 'vitest';
import type { FigurePair } from '../../../../src/compare/index.ts';
import { createTranslator } from '../../../../src/ui/index.ts';
import { answerOf } from '../../../../src/ui/model/answer.ts';
import { labelOf } from '../../../../src/ui/model/label.ts';
import { laterOf, outletsOf } from '../../../../src/ui/model/outlets.ts';
import { scopesOf } from '../../../../src/ui/model/reason.ts';
import { countsOf, type Row, rowsOf } from '../../../../src/ui/model/rows.ts';
import { gapOf } from '../../../../src/ui/model/values.ts';
import { type Closer, toneOf, whyInFull, whyOf } from '../../../../src/ui/model/why.ts';
import { comparison, mention, other, page, spanOf } from '../../../component/fixtures.ts';

const english = createTranslator('en', undefined, 'en-GB');
const NAMES = { a: 'Courier', b: 'Herald' };
const rows = rowsOf(comparison, page.text, other.text);

function pair(rest: Partial<FigurePair>): FigurePair {
  const [first] = comparison.figures;
  if (!first) throw new Error('the fixture has no figures');
  return { ...first, ...rest };
}

const rowOf = (kind: Row['kind'], rest: Partial<FigurePair> = {}): Row => {
  const row = rows.find((each) => each.kind === kind);
  if (!row) throw new Error(`no row of ${kind}`);
  return { ...row, figure: row.figure && { ...row.figure, ...rest } };
};

const exact = (nominal: number) =>
  ({ nominal, low: nominal, high: nominal, bound: 'exact' }) as const;

describe('the words for why a row stands where it does', () => {
  const why = (row: Row, closer: Closer = 'done') => whyOf(row, closer, english);

  it('name the difference, or how far two figures lie apart', () => {
    expect(rows.map((row) => why(row))).toEqual([
      'Figures differ',
      'Different periods',
      'Figures agree',
      'Could be the same',
      'Same quotation, different wording',
    ]);
    expect(why(rowOf('difference', { reason: 'update' }))).toBe('One figure is more recent');
    expect(why(rowOf('alike', { verdict: 'agree', reason: 'unit' }))).toBe(
      'Same figure, different unit',
    );
    expect(why(rowOf('alike', { verdict: 'compatible', reason: 'rounding' }))).toBe(
      'One figure is rounded',
    );
  });

  it('name, in one line, the report whose figure is the larger', () => {
    expect(whyInFull(rowOf('contradiction'), NAMES, english)).toBe(
      'Figures differ · Herald: 6.8% more',
    );
    expect(whyInFull(rowOf('difference'), NAMES, english)).toBe('Different periods');
  });

  it('call nothing a contradiction while the closer reading goes on', () => {
    expect(why(rowOf('contradiction'), 'pending')).toBe('Reading closely…');
    expect(toneOf(rowOf('contradiction'), 'pending')).toBe('pending');
    expect(toneOf(rowOf('contradiction'), 'unavailable')).toBe('contradiction');
    expect(toneOf(rowOf('difference'), 'pending')).toBe('difference');
  });
});

describe('how far two figures lie apart', () => {
  const gap = (a: number, b: number, rest: object = {}) => {
    const of = (number: number) => {
      const found = mention(page.text, '7.4', exact(number));
      return { ...found, ...(found.figure && { figure: { ...found.figure, ...rest } }) };
    };
    const found = gapOf(of(a), of(b), english);
    return found && `${found.side}: ${found.text}`;
  };

  it.each([
    [4, 3, {}, 'a: 1 more'],
    [30, 45, {}, 'b: 50% more'],
    [100, 900, {}, 'b: 9 times as much'],
    [11, 9, { unit: 'percent', kind: 'percent' }, 'a: 2 percentage points more'],
    [16, 17, { kind: 'age' }, 'null: 1 year apart'],
    [4, 4, {}, null],
    [4, 3, { value: { nominal: null, low: 1, high: 9, bound: 'range' } }, null],
  ])('%d and %d %j', (a, b, rest, words) => {
    expect(gap(a, b, rest)).toBe(words);
  });

  it('is in days for two dates', () => {
    const day = (timex: string) => {
      const found = mention(page.text, 'Tuesday', exact(1));
      return {
        ...found,
        ...(found.figure && { figure: { ...found.figure, value: null, timex } }),
      };
    };
    expect(gapOf(day('2031-03-04'), day('2031-03-06'), english)?.text).toBe('2 days apart');
    expect(gapOf(day('2031-03-04'), day('2031-03'), english)).toBeNull();
  });
});

describe('what each report states of a difference', () => {
  const scopes = (rest: Partial<FigurePair>) => scopesOf(pair(rest), english);

  it('stands in its own words, or as a date in the reader’s form', () => {
    expect(scopes({})).toEqual({ reason: 'period', a: 'the first night', b: 'Since Sunday' });
    expect(scopes({ details: { a: { timex: '2031-03-04' }, b: 'Varnholt' } })).toMatchObject({
      a: '4 Mar 2031',
      b: 'Varnholt',
    });
  });

  it('is the dates where the words are the same', () => {
    const night = (timex: string) => ({ text: 'Saturday', timex });
    const details = { a: night('2031-03-01'), b: night('2031-03-08') };
    expect(scopes({ details })).toMatchObject({ a: '1 Mar 2031', b: '8 Mar 2031' });
  });

  it('takes outcomes in the report’s own words, and never shows a class in their place', () => {
    const { a } = pair({});
    const outcome = { start: 0, end: 1, text: 'hurt or killed', classes: ['injured', 'killed'] };
    const rest = {
      reason: 'outcome' as const,
      details: { a: ['injured', 'killed'], b: ['killed'] },
      a: a.figure ? { ...a, figure: { ...a.figure, outcome } } : a,
    };
    expect(scopes(rest)).toMatchObject({ a: 'hurt or killed', b: null });
  });

  it('is nothing where there is no difference, and survives details of any form', () => {
    expect(scopes({ level: 'alike' })).toBeNull();
    expect(scopes({ reason: 'bound' })).toBeNull();
    for (const details of [
      { a: 7, b: {} },
      { a: [], b: [null] },
      { a: { text: 5 }, b: '' },
    ]) {
      expect(scopes({ details })).toBeNull();
    }
  });
});

describe('labelOf', () => {
  const text = 'At dusk 12 dock workers in the town were hurt by falling crates.';
  const labelIn = (what: string, rest: object = {}) => {
    const found = mention(text, '12', exact(12));
    const a = { ...found, ...(found.figure && { figure: { ...found.figure, ...rest } }) };
    return labelOf({ ...pair({ what }), a, b: a }, text, text)?.text ?? null;
  };

  it('is a phrase of the report, never words that don’t stand together in it', () => {
    expect(labelIn('dock workers')).toBe('dock workers');
    expect(labelIn('dock workers hurt')).toBeNull();
    expect(labelIn('ock work')).toBeNull();
    expect(labelIn('count')).toBeNull();
    expect(labelIn('')).toBeNull();
  });

  it('is what is counted and what became of it, where that is fuller', () => {
    const outcome = { ...spanOf(text, 'hurt'), text: 'hurt', classes: ['injured'] };
    const countedSpan = spanOf(text, 'dock workers');
    expect(labelIn('dock workers hurt', { countedSpan, outcome })).toBe(
      'dock workers in the town were hurt',
    );
    expect(labelIn('workers hurt', { countedSpan })).toBe('dock workers');
  });

  it('never holds the figure, or a mark that breaks a sentence', () => {
    const outcome = { ...spanOf(text, 'At dusk'), text: 'At dusk', classes: ['x'] };
    const countedSpan = spanOf(text, 'dock workers');
    expect(labelIn('x', { countedSpan, outcome })).toBe('dock workers');
    expect(labelIn('crates.')).toBeNull();
  });
});

describe('outletsOf', () => {
  it('takes the outlet, or where none is stated the site, or which report it is', () => {
    expect(outletsOf(page, { ...other, publisher: null }, english)).toEqual({
      a: 'The Valley Courier',
      b: 'post.example',
    });
    expect(outletsOf(page, { ...other, publisher: null, url: null }, english).b).toBe(
      'Other report',
    );
  });

  it('tells two reports of one outlet apart', () => {
    const { publisher } = page;
    const later = { ...other, publisher, published: '2031-03-06' };
    expect(outletsOf(page, later, english)).toEqual({
      a: 'The Valley Courier (4 Mar 2031)',
      b: 'The Valley Courier (6 Mar 2031)',
    });
    expect(outletsOf(page, { ...later, published: null }, english)).toEqual({
      a: 'The Valley Courier (This page)',
      b: 'The Valley Courier (Other report)',
    });
  });

  it('calls no report of the library “This page”', () => {
    const unnamed = { origin: 'saved', publisher: null, url: null } as const;
    const [one, two] = [
      { ...page, ...unnamed },
      { ...other, ...unnamed },
    ];
    expect(outletsOf(one, two, english)).toEqual({ a: 'First report', b: 'Second report' });
  });
});

describe('laterOf', () => {
  const dated = (published: string | null) => ({ ...page, published });

  it.each([
    ['2031-03-04T07:30:00Z', '2031-03-05', 'b'],
    ['2031-03-04T07:30:00Z', '2031-03-04', null],
    ['2031-03-04T09:30:00Z', '2031-03-04T08:00:00Z', 'a'],
    [null, '2031-03-04', null],
    ['no date', '2031-03-04', null],
  ])('of %s and %s', (a, b, later) => {
    expect(laterOf(dated(a), dated(b))).toBe(later);
  });
});

describe('answerOf', () => {
  const answer = (
    figures: readonly FigurePair[],
    closer: Closer = 'done',
    matches = comparison.matches,
  ) => {
    const some = { ...comparison, figures, matches };
    const shown = rowsOf(some, page.text, other.text);
    const counts = countsOf(shown, some);
    return answerOf({ counts, rows: shown, names: NAMES, order: ['b', 'a'], closer }, english);
  };
  const at = (...levels: ReadonlyArray<FigurePair['level']>) =>
    comparison.figures.filter(({ level }) => levels.includes(level));

  it('says the strongest that is true', () => {
    expect(answer(comparison.figures).first).toBe('Herald: 7.9 metres. Courier: 7.4 metres.');
    expect(answer(at('difference', 'alike')).first).toBe('No figures differ; 2 figures agree');
    expect(answer(at('difference')).first).toBe(
      'No figures differ; 1 figure is not directly comparable',
    );
    expect(answer([]).first).toBe('No figures to compare; 5 matching claims');
    expect(answer([], 'done', []).first).toBe('No matching claims found');
  });

  it('says that the reading goes on, and what it can’t change', () => {
    const { first, rest, sign } = answer(comparison.figures, 'pending');
    expect(first).toBe('Reading both reports closely…');
    expect(rest).toEqual([
      '1 figure is not directly comparable',
      '2 figures agree',
      '1 matching claim',
    ]);
    expect(sign).toBe('pending');
  });
});
