import { afterEach, describe, expect, it } from 'vitest';
import { numberFormatter } from '../../../../src/ui/i18n/numbers.ts';

const { NumberFormat } = Intl;

afterEach(() => {
  Object.assign(Intl, { NumberFormat });
});

describe('numbers', () => {
  it('are written as the locale writes them, in the form that is asked for', () => {
    const number = numberFormatter('de-DE');
    expect(number(12345.5)).toBe('12.345,5');
    expect(number(0.5, { style: 'percent' })).toBe('50\u00a0%');
    expect(number(12345.5)).toBe('12.345,5');
    expect(number(2, { minimumFractionDigits: 1 })).toBe('2,0');
  });

  it('take one format for each form, however many are shown', () => {
    let made = 0;
    Object.assign(Intl, {
      NumberFormat: class extends NumberFormat {
        constructor(...of: ConstructorParameters<typeof NumberFormat>) {
          super(...of);
          made++;
        }
      },
    });
    const number = numberFormatter('en');
    for (let value = 0; value < 50; value++) {
      expect(number(value)).toBe(String(value));
      expect(number(value / 100, { style: 'percent' })).toBe(`${value}%`);
    }
    expect(made).toBe(2);
  });
});
