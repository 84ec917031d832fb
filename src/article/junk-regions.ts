import { memoize } from '../text/memoize.ts';
import { type Block, heldBy, isProse, lengthOf, nearest, type Region } from './block.ts';
import { NAME_BREAK } from './region.ts';
import { isSentence } from './text.ts';
import {
  CAPTION_WORDS,
  DATELINE_WORDS,
  DOUBTFUL_WORDS,
  JUNK_PAIRS,
  JUNK_WORDS,
  PLAIN_WORDS,
  STANDFIRST_WORDS,
  USUAL_JUNK_WORDS,
} from './words/regions.ts';

/** What a part's name says that it holds. */
export type NamedPart = 'junk' | 'caption' | 'dateline' | 'standfirst' | null;

const pairsOut = (name: string): string =>
  JUNK_PAIRS.reduce((rest, pair) => rest.replace(` ${pair} `, ' '), ` ${name} `);

/** What one name says: a class may have several. */
function readName(name: string): 'junk' | 'doubtful' | null {
  const list = name.split(' ');
  if (list.some((word) => JUNK_WORDS.has(word))) return 'junk';
  const rest = pairsOut(name).trim().split(' ');
  if (list.some((word) => USUAL_JUNK_WORDS.has(word)) || rest.length < list.length) {
    return rest.every(isPlain) ? 'junk' : 'doubtful';
  }
  return list.some((word) => DOUBTFUL_WORDS.has(word)) ? 'doubtful' : null;
}

const isPlain = (word: string): boolean =>
  word.length < 4 || /\d/.test(word) || USUAL_JUNK_WORDS.has(word) || PLAIN_WORDS.has(word);

function read(words: string): NamedPart | 'doubtful' {
  const list = words.split(' ');
  if (list.some((word) => STANDFIRST_WORDS.has(word))) return 'standfirst';
  if (list.some((word) => CAPTION_WORDS.has(word))) return 'caption';
  const names = words.split(NAME_BREAK).map(readName);
  if (names.includes('junk')) return 'junk';
  if (names.includes('doubtful')) return 'doubtful';
  if (list.some((word) => DATELINE_WORDS.has(word))) return 'dateline';
  return null;
}

const readOnce = memoize(read);

/** A doubtful name has a junk word beside words of its own ("related-deaths", "share-of-blame"). */
const namedPart = ({ words }: Region): NamedPart | 'doubtful' =>
  words === '' ? null : readOnce(words);

/** What the name of a region says of its own content, whatever is around it. */
export type PartOf = (region: Region) => NamedPart;

export interface Parts {
  readonly partOf: PartOf;
  /** Those that hold the report's own text, whatever they are called. */
  readonly misnamed: ReadonlySet<Region>;
}

/** A part reads as the report itself from this share of running text on; at most so much of it is link text. */
const MOSTLY_PROSE = 0.6;
const FEW_LINKS = 0.15;
/** What holds so much of a page's running text is its body, whatever the name. */
const MIN_BODY_SHARE = 0.75;

/**
 * Tells the parts of a page by their names; where a name is doubtful, by what the part holds: sentences without links
 * and without fields to fill in are the report's own.
 */
export function judgeParts(blocks: readonly Block[]): Parts {
  const shown = blocks.filter(({ region }) => region.barred === null);
  const prose = heldBy(shown, (block) =>
    isProse(block) && isSentence(block.text) ? block.text.length : 0,
  );
  const [root] = prose.keys();
  let top = root ?? null;
  while (top?.parent) top = top.parent;
  const total = (top && prose.get(top)) ?? 0;
  const named = [...prose.keys()].filter((region) =>
    /^(?:junk|doubtful)$/.test(namedPart(region) ?? ''),
  );
  const all = named.length > 0 ? heldBy(shown) : new Map<Region, number>();
  const linked = named.length > 0 ? heldBy(shown, (block) => block.linked) : all;
  const isReport = (region: Region): boolean => {
    const length = prose.get(region) ?? 0;
    if (namedPart(region) === 'junk') return length >= total * MIN_BODY_SHARE;
    const whole = all.get(region) ?? 0;
    return (
      length >= whole * MOSTLY_PROSE &&
      (linked.get(region) ?? 0) <= whole * FEW_LINKS &&
      region.element.querySelector('input:not([type="hidden" i]), textarea, select') === null
    );
  };
  const misnamed = new Set(named.filter(isReport));
  const partOf = (region: Region): NamedPart => {
    const part = namedPart(region);
    if (part !== 'doubtful' && part !== 'junk') return part;
    return misnamed.has(region) ? null : 'junk';
  };
  return { partOf, misnamed };
}

/** True where the region or one around it is named as something other than the body. */
export function isInJunk(region: Region, partOf: PartOf): boolean {
  const isJunk = (at: Region): boolean =>
    at.tag !== 'body' && at.tag !== 'html' && partOf(at) === 'junk';
  return nearest(region, isJunk) !== null;
}

/** A named part that holds more than this share of the text is the body, whatever its name says. */
const TOO_MUCH_TO_DROP = 0.4;
/** Where names bar more than this share of the text and leave next to nothing, names are not believed at all. */
const MAX_NAMED = 0.7;
const LITTLE_ELSE = 600;

/**
 * Tells the parts by name but for those that are the body whatever their name says, because regions of that name hold
 * too much of it. The sections of one article share a name, but for a number; together they are the body too.
 */
export function unlessBody(
  solid: readonly Block[],
  held: ReadonlyMap<Region, number>,
  partOf: PartOf,
): PartOf {
  const nameOf = ({ words }: Region): string => words.replace(/\d+/g, '#');
  const total = lengthOf(solid);
  const byName = new Map<string, number>();
  for (const [region, length] of held) {
    if (partOf(region) === null) continue;
    const name = nameOf(region);
    const { parent } = region;
    // Of two such parts in one another, what the outer one holds is all.
    if (parent && nameOf(parent) === name) continue;
    byName.set(name, (byName.get(name) ?? 0) + length);
  }
  const unless = (region: Region): NamedPart => {
    const part = partOf(region);
    return part && (byName.get(nameOf(region)) ?? 0) > total * TOO_MUCH_TO_DROP ? null : part;
  };
  const named = lengthOf(solid.filter(({ region }) => isInJunk(region, unless)));
  // Names that bar most of the text are no guide on this page.
  return named > total * MAX_NAMED && total - named < LITTLE_ELSE ? () => null : unless;
}
