import { formatPublished } from '../i18n/dates.ts';
import type { Translator } from '../i18n/index.ts';
import type { ReportChoice, SideName } from './views.ts';

export type Outlets = Readonly<Record<SideName, string>>;

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;

/** What a report is called: its outlet, or where that isn't stated the site that it stands on; null where neither. */
export function outletOf({ publisher, url }: ReportChoice): string | null {
  return publisher?.trim() || hostOf(url);
}

/**
 * What the two reports of a comparison are called, wherever they are named. Two reports of one outlet are told apart
 * by their days, or by which of them is the page, or the first.
 */
export function outletsOf(
  page: ReportChoice,
  other: ReportChoice,
  { t, locale }: Translator,
): Outlets {
  const [a, b] = [outletOf(page), outletOf(other)];
  // Two reports of the library are beside no page.
  const places =
    page.origin === 'page'
      ? ([t('side.page'), t('side.other')] as const)
      : ([t('side.first'), t('side.second')] as const);
  if (a !== null && a === b) {
    const day = ({ published }: ReportChoice) =>
      published === null ? null : formatPublished(published.slice(0, 'yyyy-mm-dd'.length), locale);
    const days = [day(page), day(other)];
    const areTold = days[0] !== days[1] && !days.includes(null);
    const [whichA = '', whichB = ''] = areTold ? days : places;
    return {
      a: t('side.told', { report: a, which: whichA ?? '' }),
      b: t('side.told', { report: a, which: whichB ?? '' }),
    };
  }
  const [placeA, placeB] = places;
  return { a: a ?? placeA, b: b ?? placeB };
}

/** Which report is the later; null where that isn't known. */
export function laterOf(page: ReportChoice, other: ReportChoice): SideName | null {
  const [a, b] = [page, other].map(({ published }) => Date.parse(published ?? ''));
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return null;
  // A date without a time is of no hour of its day.
  const isDay = page.published?.length === 10 || other.published?.length === 10;
  if (isDay && page.published?.slice(0, 10) === other.published?.slice(0, 10)) return null;
  return a === b ? null : a > b ? 'a' : 'b';
}
