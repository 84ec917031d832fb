import type { Translator } from '../i18n/index.ts';
import type { ReportChoice } from './views.ts';

/** How another report came here, in the reader's words; null of the page itself. */
export function originOf({ origin }: ReportChoice, { t }: Pick<Translator, 't'>): string | null {
  if (origin === 'page') return null;
  return t(`report.origin.${origin === 'fetched' ? 'loaded' : origin}`);
}
