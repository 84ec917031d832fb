import { tidy } from '../text.ts';
import { readMachineDate } from './iso-date.ts';
import { readWrittenDate } from './written-date.ts';

/** Where pages show their date, most certain first; `datetime` and `content` attributes count before the text. */
const PLACES = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time, article time, main time, time[datetime], time',
  '[class*="publish"], [class*="pubdate"], [class*="dateline"], [class*="byline"], [class*="timestamp"], [class*="date"], [id*="date"], [class*="meta"], [class*="time"]',
];
const TRIES = 12;
const LONGEST = 200;

/** The first date that the page shows where dates of publication stand, or null. */
export function readShownDate(document: Document, lang: string | null): string | null {
  for (const place of PLACES) {
    let tries = 0;
    for (const element of document.querySelectorAll(place)) {
      if (tries++ >= TRIES) break;
      for (const attribute of ['datetime', 'content', 'title', 'data-datetime']) {
        const date = readMachineDate(element.getAttribute(attribute) ?? '');
        if (date) return date;
      }
      const text = tidy((element.textContent ?? '').slice(0, 2000));
      if (text === '' || text.length > LONGEST) continue;
      const date = readWrittenDate(text, lang);
      if (date) return date;
    }
  }
  return null;
}
