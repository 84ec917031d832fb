import { webAddress } from '../../web/address.ts';
import { tidy } from '../text.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import { articleThing, readJsonLd, type Thing, textOf, thingOf, valuesOf } from './json-ld.ts';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts';
import { readTitle, shownTitles } from './title.ts';

/** Publishers of one article that are looked at. */
const MAX_PUBLISHERS = 10;

/** What a page says of its article outside the article's text. */
export interface Metadata {
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** The day in the page's address. */
  readonly addressed: string | null;
  readonly lang: string | null;
  /** The page's own one-sentence description. */
  readonly description: string | null;
  /** All objects of the page's JSON-LD, and the article among them. */
  readonly things: readonly Thing[];
  readonly thing: Thing | null;
  readonly tags: MetaTags;
  /** The types of the page's microdata, as schema.org names them. */
  readonly itemTypes: readonly string[];
}

function readCanonical(document: Document, tags: MetaTags, url: string | null): string | null {
  const said =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    firstTag(tags, ['og:url']);
  return webAddress(said, url ?? undefined)?.replace(/#.*$/, '') ?? null;
}

function readPublisher(
  things: readonly Thing[],
  thing: Thing | null,
  tags: MetaTags,
): string | null {
  const named = thing && (textOf(thing, 'publisher') ?? textOf(thing, 'sourceOrganization'));
  const targets = [
    named,
    ...(thing ? valuesOf(thing, 'publisher').slice(0, MAX_PUBLISHERS) : []),
  ].map((value) => thingOf(things, value));
  for (const target of targets) {
    const name = target && textOf(target, 'name');
    if (name) return name;
  }
  if (named) return named;
  return firstTag(tags, [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'twitter:app:name:iphone',
  ]);
}

/** A language tag as BCP 47 has it ("en_GB" is often written), or null. */
function readLang(document: Document, thing: Thing | null, tags: MetaTags): string | null {
  const said = [
    document.documentElement?.getAttribute('lang') ||
      document.documentElement?.getAttribute('xml:lang'),
    thing && textOf(thing, 'inLanguage'),
    firstTag(tags, [
      'og:locale',
      'content-language',
      'dc.language',
      'dcterms.language',
      'language',
    ]),
  ];
  for (const tag of said) {
    try {
      const [canonical] = Intl.getCanonicalLocales(tidy(tag ?? '').replace('_', '-'));
      if (canonical) return canonical;
    } catch {
      // not a language tag
    }
  }
  return null;
}

function readItemTypes(document: Document): string[] {
  const types = new Set<string>();
  for (const element of document.querySelectorAll('[itemtype]')) {
    for (const type of (element.getAttribute('itemtype') ?? '').split(/\s+/)) types.add(type);
    if (types.size > 50) break;
  }
  return [...types].map((type) => type.replace(/^.*[/#]/, ''));
}

/**
 * Reads what a page says of its article in JSON-LD, `<meta>` elements and microdata, and shows of author and date.
 *
 * @param url the page's address, where known
 */
export function readMetadata(document: Document, url: string | null): Metadata {
  const things = readJsonLd(document);
  const tags = readMetaTags(document);
  const canonicalUrl = readCanonical(document, tags, url);
  const shown = shownTitles(document);
  const thing = articleThing(things, [url, canonicalUrl], [...shown.headings, shown.title]);
  const lang = readLang(document, thing, tags);
  const publisher = readPublisher(things, thing, tags);
  return {
    canonicalUrl,
    title: readTitle(shown, thing, tags, publisher),
    byline: readByline(document, things, thing, tags, lang),
    publisher,
    ...readDates(document, thing, tags, url),
    lang,
    description:
      firstTag(tags, ['og:description', 'description', 'twitter:description']) ??
      (thing && textOf(thing, 'description')),
    things,
    thing,
    tags,
    itemTypes: readItemTypes(document),
  };
}
