import { describe, expect, it } from 'vitest';
import ar from '../../../../assets/locales/ar.json';
import { createTranslator, rowsOf, type Translator } from '../../../../src/ui/index.ts';
import { CARD, drawCard } from '../../../../src/ui/take-along/card.ts';
import { arabic } from '../../../component/fixtures.ts';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly direction: string;
}

/** What is written on the card, in a font whose letters are all half as wide as high. */
function writtenIn(language: Translator): Written[] {
  const written: Written[] = [];
  const context = {
    font: '',
    direction: 'inherit',
    save() {},
    restore() {},
    scale() {},
    fillRect() {},
    measureText(text: string) {
      return {
        width: (text.length * Number.parseInt(/(\d+)px/.exec(this.font)?.[1] ?? '', 10)) / 2,
      };
    },
    fillText(text: string, x: number) {
      written.push({ text, x, direction: this.direction });
    },
  };
  const [row] = rowsOf(arabic.comparison, arabic.page.text, arabic.other.text);
  if (!row) throw new Error('the fixture has no row');
  drawCard(context as unknown as CanvasRenderingContext2D, row, arabic, language);
  return written;
}

const ARABIC = /\p{Script=Arabic}/u;

describe.each([
  ['English', createTranslator()],
  ['Arabic', createTranslator('ar', ar.reading)],
] as const)('the card in %s', (_name, language) => {
  const written = writtenIn(language);

  it('writes each report’s words in their own direction, from the edge that they begin at', () => {
    const sentences = written.filter(({ text }) => /[“«]|residents|ministry|نُقل/.test(text));
    expect(sentences.some(({ text }) => ARABIC.test(text))).toBe(true);
    expect(sentences.some(({ text }) => !ARABIC.test(text))).toBe(true);
    for (const { text, direction } of sentences) {
      expect(direction, text).toBe(ARABIC.test(text) ? 'rtl' : 'ltr');
    }
  });

  it('has the page’s column where the language begins', () => {
    const outlet = written.find(({ text }) => text.includes('بريد الوادي'));
    const isLeft = (outlet?.x ?? 0) <= CARD.width / 2;
    expect(isLeft).toBe(language.dir === 'ltr');
  });
});
