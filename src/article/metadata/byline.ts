import { memoize } from '../../text/memoize.ts';
import { anyOf, tidy } from '../text.ts';
import { isElement } from '../walk.ts';
import { BYLINE_WORDS } from '../words/bylines.ts';
import { isThing, type Thing, textOf, thingOf, valuesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** Longest text taken for a byline. */
const MAX_LENGTH = 120;
/** Names of authors that are read in the metadata. */
const MAX_NAMES = 50;
/** Elements of one kind that are looked at, of so many of all kinds, and parts of one. */
const MAX_SHOWN = 6;
const MAX_FOUND = 200;
const MAX_PARTS = 50;

const TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
];

/** Where pages show their author: all that is asked for, in one query, and how certain each is. */
const SHOWN =
  '[itemprop~="author"], [itemprop~="author"] [itemprop="name"], [rel~="author"], [class*="byline"], [class*="author"]';
const NAME_CLASS =
  /(?:^|\s)(?:byline-name|author-name|byline__name|article-author|post-author)(?:\s|$)/;
const AUTHOR_CLASS = /byline|author-name|(?:^|\s)author(?:\s|$)/;

/** Most certain first: each says whether an element is of its kind. */
const KINDS: readonly ((element: Element) => boolean)[] = [
  (element) => element.getAttribute('itemprop') === 'name',
  (element) => hasWord(element, 'rel'),
  (element) => hasWord(element, 'itemprop'),
  (element) => NAME_CLASS.test(element.getAttribute('class') ?? ''),
  (element) => AUTHOR_CLASS.test(element.getAttribute('class') ?? ''),
];

const hasWord = (element: Element, attribute: string): boolean =>
  /(?:^|\s)author(?:\s|$)/.test(element.getAttribute(attribute) ?? '');

function names(things: readonly Thing[], thing: Thing, key: string): string[] {
  const found: string[] = [];
  for (const value of valuesOf(thing, key).slice(0, MAX_NAMES)) {
    const target = isThing(value) ? thingOf(things, value) : null;
    const name = typeof value === 'string' ? tidy(value) : target && textOf(target, 'name');
    if (name && !/^https?:/.test(name) && !found.includes(name)) found.push(name);
  }
  return found;
}

/** The words before a name in a language and in English; those of others may begin a name ("Da", "Von"). */
const wordsBefore = memoize((lang) => {
  const lists = [...new Set(['en', lang])].map((one) => BYLINE_WORDS[one]?.by ?? '');
  return new RegExp(`^(?:${anyOf(lists)})\\s*[:：]?\\s+`, 'i');
});

/** "By Jane Doe and John Roe" → the names as shown, without the words before them. */
const withoutBy = (text: string, lang: string): string => tidy(text).replace(wordsBefore(lang), '');

/** Names of the parts of a byline that say what an author does or where to write. */
const ROLE = /(?:^|[\s_-])(?:role|title|position|job|desk|bio|description|email)(?:[\s_-]|$)/i;

/** The text of an element with a space where its parts meet: a name, a date and a count often stand wall to wall. */
function spacedText(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(); node && text.length < MAX_LENGTH * 2; node = open.pop()) {
    if (node.nodeType === 3) text += ` ${node.nodeValue}`;
    else if (!isElement(node)) continue;
    else if (node.localName === 'br') text += ' | ';
    else if (node === element || !ROLE.test(node.getAttribute('class') ?? '')) {
      open.push(...[...node.childNodes].slice(0, MAX_PARTS).reverse());
    }
  }
  return tidy(text).replaceAll(' ,', ',');
}

/** Two words or more, each with a capital but for particles and "and": a person, and no role ("Harbour correspondent"). */
const PERSON = /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|\p{Ll}{1,3}))*\s+\p{Lu}\S*$/u;

/** Names divided by commas without the roles and agencies among them; a surname that is put first stays. */
function persons(text: string): string {
  const [first = '', ...rest] = text.split(/,\s+/);
  if (!PERSON.test(first)) return text;
  return [first, ...rest.filter((part) => PERSON.test(part.replace(/^\p{Ll}{1,3}\s/u, '')))].join(
    ', ',
  );
}

/** The name alone: up to a date, a count, an address, or what is set off from it. */
function nameOf(text: string, lang: string): string | null {
  const [begin = ''] = withoutBy(text, lang)
    .replace(/^[\s|•·]+/, '')
    .split(/\s*(?:\d|[|•·@;(\n]|\s[–—-]\s)/u);
  const name = persons(withoutBy(begin, lang).replace(/[\s,:]+$/, ''));
  return name.length <= MAX_LENGTH && /\p{L}{2}/u.test(name) ? name : null;
}

/** The names that elements beside one another show: those of other articles stand elsewhere. */
function shownNames(elements: readonly Element[], lang: string): string[] {
  const names: string[] = [];
  let around: Element | null = null;
  for (const element of elements.slice(0, MAX_SHOWN)) {
    if (around && !around.contains(element)) break;
    const name = nameOf(spacedText(element), lang);
    around ??= element.parentElement?.parentElement ?? null;
    if (name && !names.some((known) => known.includes(name) || name.includes(known)))
      names.push(name);
  }
  return names;
}

/** The author as the page names them; several are joined with commas. Null where it names none. */
export function readByline(
  document: Document,
  things: readonly Thing[],
  thing: Thing | null,
  tags: MetaTags,
  lang: string | null,
): string | null {
  const language = (lang ?? 'en').split('-')[0] ?? 'en';
  const said = thing ? names(things, thing, 'author') : [];
  if (said.length > 0) return said.join(', ').slice(0, 300);
  for (const tag of TAGS) {
    const tagged = (tags.get(tag) ?? [])
      .filter((name) => !/^https?:/.test(name))
      .map((name) => withoutBy(name, language));
    if (tagged.length > 0) return [...new Set(tagged)].join(', ').slice(0, 300);
  }
  const found = [...document.querySelectorAll(SHOWN)].slice(0, MAX_FOUND);
  for (const isKind of KINDS) {
    const shown = shownNames(found.filter(isKind), language);
    if (shown.length > 0) return shown.join(', ');
  }
  return null;
}
