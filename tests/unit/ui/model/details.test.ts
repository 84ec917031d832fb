import { describe, expect, it } from 'vitest';
import type { FigurePair } from '../../../../src/compare/index.ts';
import { createTranslator } from '../../../../src/ui/index.ts';
import { reasonOf, whatOf } from '../../../../src/ui/model/details.ts';
import { comparison, other, page } from '../../../component/fixtures.ts';

const english = createTranslator('en', undefined, 'en-GB');

function pair(rest: Partial<FigurePair>): FigurePair {
  const [first] = comparison.figures;
  if (!first) throw new Error('the fixture has no figures');
  return { ...first, ...rest };
}

function reason(rest: Partial<FigurePair>, reports = { page, other }): string | null {
  const message = reasonOf(pair(rest), reports, english);
  return message && english.t(message.key, message.params);
}

describe('reasonOf', () => {
  it('quotes what each report states', () => {
    expect(
      reason({ reason: 'period', details: { a: { text: 'last week' }, b: { text: 'this year' } } }),
    ).toBe('This page counts “last week”; the other report counts “this year”.');
  });

  it('does not quote a summary', () => {
    const reports = { page, other: { ...other, origin: 'summary' as const } };
    expect(reason({ reason: 'place', details: { a: 'Varnholt', b: 'the valley' } }, reports)).toBe(
      'This page counts for “Varnholt”; the other report for the valley.',
    );
  });

  it('says which report states nothing', () => {
    expect(reason({ reason: 'source', details: { a: 'the mayor', b: null } })).toBe(
      'This page has it from “the mayor”; the other report names no source.',
    );
    expect(reason({ reason: 'source', details: { b: 'the mayor' } })).toBe(
      'The other report has it from “the mayor”; this page names no source.',
    );
  });

  it('gives dates in the reader’s form', () => {
    expect(reason({ reason: 'update', details: { a: '2031-03-04', b: '2031-03' } })).toBe(
      'This page’s count is as of 4 Mar 2031; the other report’s is as of Mar 2031.',
    );
  });

  it('takes outcomes in the report’s own words rather than by their class', () => {
    const { a, b } = pair({});
    const outcome = { start: 0, end: 1, text: 'hurt or killed', classes: ['injured', 'killed'] };
    const rest = {
      reason: 'outcome' as const,
      details: { a: ['injured', 'killed'], b: ['killed'] },
      a: a.figure ? { ...a, figure: { ...a.figure, outcome } } : a,
      b,
    };
    expect(reason(rest)).toBe(
      'This page counts “hurt or killed”; the other report counts “killed”.',
    );
  });

  it('words every reason without details too', () => {
    const reasons = [
      'period',
      'place',
      'group',
      'outcome',
      'update',
      'source',
      'bound',
      'unit',
      'rounding',
    ] as const;
    for (const each of reasons) {
      const words = reason({ reason: each, details: {} });
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/[{}]/);
    }
    expect(reason({ reason: null })).toBeNull();
  });

  it('survives details that are not what they should be', () => {
    for (const odd of [
      { a: 7, b: {} },
      { a: [], b: [null] },
      { a: { text: 5 }, b: '' },
    ]) {
      expect(reason({ reason: 'period', details: odd })).toMatch(/\.$/);
    }
  });
});

describe('whatOf', () => {
  it('takes the report’s own words, or the reader’s for a kind of figure', () => {
    expect(whatOf(pair({ what: 'bridges' }), english)).toEqual({ text: 'bridges', own: true });
    expect(whatOf(pair({ what: 'count' }), english)).toEqual({ text: 'Count', own: false });
  });
});
