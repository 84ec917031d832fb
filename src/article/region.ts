import { memoize } from '../text/memoize.ts';

/** What the markup of an element says about the text in it. */

/** Tags and roles of the page's frame (HTML and ARIA landmarks), which never hold body text. */
const LANDMARK_TAGS = new Set(['nav', 'footer', 'menu', 'dialog', 'fieldset', 'frameset']);
const LANDMARK_ROLES = new Set(
  'navigation banner contentinfo search menu menubar toolbar dialog alertdialog tablist'.split(' '),
);
/** The usual class names for text that only screen readers and search engines meet. */
const OFF_SCREEN =
  /(?:^| )(?:sr only|visually ?hidden|screen reader(?: text)?|element invisible|offscreen)(?: |$)/;
const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Stands between two names in a region's words. */
export const NAME_BREAK = ' / ';

/** The words of names in any of the usual spellings: "relatedArticles" and "related-articles" alike. */
const wordsOf = memoize((name) =>
  name
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d\s]+/gu, '-')
    .trim()
    .replace(/-*\s+-*/g, NAME_BREAK)
    .replace(/-+/g, ' ')
    .trim(),
);

/** The names by which an element is called in the page's own code: class, id, role and test names. */
export function regionWords(element: Element): string {
  let name = '';
  for (const attribute of ['class', 'id', 'role', 'data-testid', 'data-component', 'itemprop']) {
    const value = element.getAttribute(attribute);
    if (value) name = name === '' ? value : `${name} ${value}`;
  }
  return name === '' ? '' : wordsOf(name);
}

/**
 * True where the markup alone says that the element isn't shown.
 *
 * @param words those of its names, where they are known
 */
export function isHidden(
  element: Element,
  words = wordsOf(element.getAttribute('class') ?? ''),
): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return (
    NOT_SHOWN.test(element.getAttribute('style') ?? '') || (words !== '' && OFF_SCREEN.test(words))
  );
}

/** Why nothing in an element is body text, or null. */
export function barredBy(element: Element, words: string): 'hidden' | 'landmark' | null {
  if (LANDMARK_TAGS.has(element.localName)) return 'landmark';
  if (LANDMARK_ROLES.has(element.getAttribute('role') ?? '')) return 'landmark';
  return element.localName === 'noscript' || isHidden(element, words) ? 'hidden' : null;
}
