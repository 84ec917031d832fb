import { tidy } from '../text.ts';
import { isThing, type Thing, textOf, valuesOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** Longest text taken for a byline. */
const LONGEST = 120;

/** Where pages show their author, most certain first. */
const SHOWN = [
  '[itemprop~="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.byline-name, .author-name, .byline__name, .article-author, .post-author',
  '.byline, [class*="byline"], .author, [class*="author-name"]',
];

function names(things: readonly Thing[], thing: Thing, key: string): string[] {
  const found: string[] = [];
  for (const value of valuesOf(thing, key)) {
    let name: string | null = null;
    if (typeof value === 'string') name = tidy(value);
    else if (isThing(value)) {
      const id = value['@id'];
      const target = value.name === undefined ? things.find((other) => other['@id'] === id) : value;
      name = target ? textOf(target, 'name') : null;
    }
    if (name && !/^https?:/.test(name) && !found.includes(name)) found.push(name);
  }
  return found;
}

/** "By Jane Doe and John Roe" → the names as shown, without the word before them. */
function withoutBy(text: string): string {
  return tidy(text).replace(
    /^(?:by|von|par|por|di|da|door|av|af|autor(?:in)?|text|от)\s*[:：]?\s+/i,
    '',
  );
}

/** The author as the page names them; several are joined with commas. Null where it names none. */
export function readByline(
  document: Document,
  things: readonly Thing[],
  thing: Thing | null,
  tags: MetaTags,
): string | null {
  const said = thing ? names(things, thing, 'author') : [];
  if (said.length > 0) return said.join(', ').slice(0, 300);
  const tagged = firstTag(tags, [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
  ]);
  if (tagged && !/^https?:/.test(tagged)) return withoutBy(tagged);
  for (const selector of SHOWN) {
    for (const element of document.querySelectorAll(selector)) {
      const text = withoutBy(element.textContent ?? '');
      if (text !== '' && text.length <= LONGEST && /\p{L}{2}/u.test(text)) return text;
      break;
    }
  }
  return null;
}
