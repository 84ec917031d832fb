import type { FigurePair, Verdict } from '../../compare/index.ts';
import type { Key, Translator } from '../i18n/index.ts';
import type { Outlets } from './outlets.ts';
import { scopeReasonOf } from './reason.ts';
import type { Row, RowKind } from './rows.ts';
import { TERMS } from './terms.ts';
import { type Gap, gapOf } from './values.ts';

/**
 * How far the answer has come: while the closer reading goes on, nothing is called a contradiction. Where it can't be
 * had, what there is decides.
 */
export type Closer = 'pending' | 'done' | 'unavailable';

/** How a row is shown: a contradiction only once the closer reading has confirmed it. */
export type Tone = RowKind | 'compatible' | 'pending';

export function toneOf({ kind, figure }: Row, closer: Closer): Tone {
  if (kind === 'contradiction' && closer === 'pending') return 'pending';
  return kind === 'alike' && figure?.verdict === ('compatible' satisfies Verdict)
    ? 'compatible'
    : kind;
}

function keyOf(tone: Tone, figure: FigurePair | null): Key {
  const reason = figure && scopeReasonOf(figure);
  if (tone === 'difference' && reason) return `why.${reason}`;
  // Figures that are worded otherwise can agree all the same.
  if (figure?.reason === 'unit' && tone === 'alike') return 'why.unit';
  if (figure?.reason === 'rounding' && (tone === 'alike' || tone === 'compatible')) {
    return 'why.rounding';
  }
  return `why.${TERMS[tone]}`;
}

/** Why a row is what it is, in a few words. */
export function whyOf(row: Row, closer: Closer, { t }: Pick<Translator, 't'>): string {
  return t(keyOf(toneOf(row, closer), row.figure));
}

/** How far the two figures of a contradiction lie apart; null of any other row. */
export function gapIn(row: Row, closer: Closer, language: Translator): Gap | null {
  if (toneOf(row, closer) !== 'contradiction' || !row.figure) return null;
  return gapOf(row.figure.a, row.figure.b, language);
}

/** Both in one line, for where there are no columns. */
export function whyInFull(row: Row, names: Outlets, language: Translator): string {
  const gap = gapIn(row, 'done', language);
  const apart =
    gap?.side == null
      ? (gap?.text ?? null)
      : language.t('side.figure', { report: names[gap.side], figure: gap.text });
  return language.joined([whyOf(row, 'done', language), apart]);
}
