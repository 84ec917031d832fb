import { describe, expect, it, vi } from 'vitest';
import { numberFormatter } from '../../../../src/ui/i18n/numbers.ts';

describe('numbers', () => {
  it('are written as the locale writes them, in the form that is asked for', () => {
    const number = numberFormatter('de-DE');
    expect(number(12345.5)).toBe('12.345,5');
    expect(number(0.5, { style: 'percent' })).toBe('50\u00a0%');
    expect(number(12345.5)).toBe('12.345,5');
    expect(number(2, { minimumFractionDigits: 1 })).toBe('2,0');
  });

  it('take one format for each form, however many are shown', () => {
    const { NumberFormat } = Intl;
    const made = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (...of) {
      return new NumberFormat(...of);
    });
    const number = numberFormatter('en');
    for (let value = 0; value < 50; value++) {
      number(value);
      number(value, { style: 'percent' });
    }
    expect(made).toHaveBeenCalledTimes(2);
    made.mockRestore();
  });
});
