import type { Translator } from '../i18n/index.ts';
import { outletOf } from '../model/outlets.ts';
import type { ReportChoice } from '../model/views.ts';

/**
 * Says of a report that is a copy whose text it is; null of one with a text of its own.
 *
 * @param others among which the original is, unless it is the page
 * @param copyOf by a copy's id, the id of the first report with that text
 */
export function copied(
  { id }: ReportChoice,
  others: readonly ReportChoice[],
  copyOf: Readonly<Record<string, string>> = {},
  t: Translator['t'],
): string | null {
  const first = copyOf[id];
  if (first === undefined) return null;
  const original = others.find((each) => each.id === first);
  const report = !original
    ? t('side.page')
    : (outletOf(original) ?? original.title ?? t('report.noPublisher'));
  return t('report.copyOf', { report });
}
