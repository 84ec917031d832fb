import { describe, expect, it } from 'vitest';
import { relate } from '../../../../src/figures/relate/index.ts';
import { dated, exact, quantity } from './figures.ts';

const more = (text: string, value: number) => quantity(text, [value, value, null, 'more']);
const atLeast = (text: string, value: number) => quantity(text, [value, value, null, 'atLeast']);
const less = (text: string, value: number) => quantity(text, [value, null, value, 'less']);
const about = (text: string, value: number, room: number) =>
  quantity(text, [value, value - room, value + room, 'about']);

describe('two counts', () => {
  it.each([
    [exact(4), exact(4), 'equal', null],
    [exact(3), exact(4), 'different', null],
    [exact(20), exact(24), 'different', null],
    [about('about 20', 20, 2), exact(20), 'equal', null],
    [more('more than 9,000', 9000), about('about 9,500', 9500, 500), 'compatible', 'bound'],
    [atLeast('at least 4', 4), exact(5), 'compatible', 'bound'],
    [atLeast('at least 4', 4), exact(4), 'compatible', 'bound'],
    [more('more than 4', 4), exact(4), 'different', null],
    [less('fewer than 5', 5), exact(5), 'different', null],
    [less('fewer than 5', 5), more('more than 6', 6), 'different', null],
    [exact(1200), exact(1187), 'compatible', 'rounding'],
    [exact(1200), exact(1300), 'different', null],
    [exact(200), exact(217), 'different', null],
    [quantity('dozens', [null, 24, 99, 'range']), exact(37), 'compatible', 'bound'],
    [quantity('nearly 50', [50, 45, 50, 'about']), exact(50), 'compatible', 'bound'],
  ])('%o and %o', (a, b, relation, reason) => {
    expect(relate(a, b)).toMatchObject({ relation, reason });
    expect(relate(b, a)).toMatchObject({ relation, reason });
  });

  it('tells how far apart two different values are', () => {
    expect(relate(exact(30), exact(40)).details.distance).toEqual({ absolute: 10, relative: 0.25 });
  });
});

describe('two values with units', () => {
  const metres = (text: string, value: number, unit: string, factor: number) =>
    quantity(text, [value, value, value, 'exact'], {
      kind: 'measure',
      unit,
      si: { nominal: value * factor, low: value * factor, high: value * factor, unit: 'metre' },
    });

  it('converts lengths', () => {
    expect(relate(metres('200 feet', 200, 'foot', 0.3048), metres('60m', 60, 'metre', 1))).toEqual({
      relation: 'equal',
      reason: 'unit',
      details: {
        a: { nominal: 60.96, low: 60.96, high: 60.96, unit: 'metre' },
        b: { nominal: 60, low: 60, high: 60, unit: 'metre' },
      },
    });
    expect(
      relate(metres('200 feet', 200, 'foot', 0.3048), metres('90m', 90, 'metre', 1)).relation,
    ).toBe('different');
  });

  it('lets a rounded sum of money stand for a finer one', () => {
    const money = (text: string, value: number) =>
      quantity(text, [value, value, value, 'exact'], { kind: 'money', unit: 'USD' });
    expect(relate(money('$4.5bn', 4.5e9), money('$4.47bn', 4.47e9))).toMatchObject({
      relation: 'compatible',
      reason: 'rounding',
    });
    expect(relate(money('$4.5bn', 4.5e9), money('$4.4bn', 4.4e9)).relation).toBe('different');
  });

  it('keeps percentages, percentage points and currencies apart', () => {
    expect(
      relate(exact(5, 'percent', 'percent'), exact(5, 'percent', 'percentage point')).relation,
    ).toBe('incomparable');
    expect(relate(exact(5, 'money', 'USD'), exact(5, 'money', 'EUR')).relation).toBe(
      'incomparable',
    );
  });

  it('holds neighbouring percentages apart', () => {
    expect(relate(exact(4, 'percent', 'percent'), exact(5, 'percent', 'percent')).relation).toBe(
      'different',
    );
    expect(relate(exact(5.3, 'percent', 'percent'), exact(5, 'percent', 'percent'))).toMatchObject({
      relation: 'compatible',
      reason: 'rounding',
    });
  });

  it('sets rises against falls', () => {
    const change = (value: number, bound: 'up' | 'down') =>
      quantity('3%', [value, value, value, bound], { kind: 'percent', unit: 'percent' });
    expect(relate(change(3, 'up'), change(-3, 'down')).relation).toBe('different');
    expect(relate(change(-3, 'down'), exact(3, 'percent', 'percent')).relation).toBe('equal');
  });

  it('compares scores as they stand', () => {
    const score = (x: number, y: number) =>
      quantity(`${x}-${y}`, [null, x, y, 'range'], { kind: 'score' });
    expect(relate(score(3, 1), score(3, 1)).relation).toBe('equal');
    expect(relate(score(3, 1), score(1, 3)).relation).toBe('compatible');
    expect(relate(score(3, 1), score(3, 2)).relation).toBe('different');
  });
});

describe('two dates or times', () => {
  it.each([
    [dated('2025-03-08'), dated('2025-03-08'), 'equal'],
    [dated('2025-03-08'), dated('2025-03-07'), 'different'],
    [dated('2025-03-08TMO'), dated('2025-03-08'), 'equal'],
    [dated('2025-03-08', 'END'), dated('2025-03-08T23:40'), 'compatible'],
    [dated('2025-03-08', 'END'), dated('2025-03-08T03:40'), 'different'],
    [dated('2025-03'), dated('2025-03-08'), 'compatible'],
    [dated('2025-03'), dated('2025-04-01'), 'different'],
    [dated('2025-03', 'END'), dated('2025-03-03'), 'different'],
    [dated('2025-W10-WE'), dated('2025-03-09', 'START'), 'compatible'],
    [dated('2025-03-08TNI'), dated('2025-03-09T01:15'), 'compatible'],
    [dated('T21:45', 'APPROX'), dated('T22:00', 'BEFORE'), 'compatible'],
    [dated('T21:45'), dated('2025-03-08T21:45'), 'equal'],
    [dated('T21:45'), dated('T21:50'), 'different'],
    [dated('T06'), dated('T06:00', 'APPROX'), 'equal'],
    [dated('T20:33'), dated('T20:30', 'AFTER'), 'compatible'],
    [dated('T09:45', undefined, ['meridiem']), dated('T21:45'), 'equal'],
    [dated('XXXX-WXX-5'), dated('2025-03-07'), 'compatible'],
    [dated('XXXX-WXX-5'), dated('2025-03-08'), 'different'],
    [dated('XXXX-XX-XX'), dated('2025-03-08'), 'incomparable'],
    [dated('T21:45'), dated('2025-03-08'), 'incomparable'],
    [dated('2025-Q1'), dated('2025-02'), 'compatible'],
    [dated('199'), dated('1994'), 'compatible'],
    [dated('2019/2020'), dated('2020'), 'compatible'],
    [dated('2012-06-28', undefined, ['year']), dated('2013-06-28', undefined, ['year']), 'equal'],
    [dated('2012-06-28', undefined, ['year']), dated('2013-06-28'), 'compatible'],
    [dated('2012-06-28'), dated('2013-06-28'), 'different'],
  ])('%o and %o', (a, b, relation) => {
    expect(relate(a, b).relation).toBe(relation);
    expect(relate(b, a).relation).toBe(relation);
  });

  it('takes an hour without minutes as rounded, one with minutes not', () => {
    const nine = { ...dated('T21:00'), text: '9 p.m.' };
    expect(relate(nine, dated('T21:05')).relation).toBe('compatible');
    expect(relate(nine, dated('T21:20')).relation).toBe('different');
    expect(relate({ ...nine, text: '9:00 p.m.' }, dated('T21:05')).relation).toBe('different');
  });

  it('measures in days how far apart they are', () => {
    expect(relate(dated('2025-03-08'), dated('2025-03-11')).details.distance).toEqual({
      absolute: 3,
      relative: null,
    });
  });

  it('never holds a date against a quantity', () => {
    expect(relate(dated('2025'), exact(2025)).relation).toBe('incomparable');
  });
});
