import { type Block, nearest } from './block.ts';
import type { Metadata } from './metadata/index.ts';
import { isThing, type Thing, valuesOf } from './metadata/json-ld.ts';
import { firstTag } from './metadata/meta-tags.ts';
import { isSentence, tidy } from './text.ts';

/** The shown text is taken for cut off below this share of the words that the page says the article has. */
const MAX_SHARE_OF_WORDS = 0.6;

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:false|no|0)$/i.test(value.trim()));

function isLocked(thing: Thing): boolean {
  if (valuesOf(thing, 'isAccessibleForFree').some(isFalse)) return true;
  return valuesOf(thing, 'hasPart').some(
    (part) => isThing(part) && valuesOf(part, 'isAccessibleForFree').some(isFalse),
  );
}

/** True where the page says that its article isn't free to read. */
function saysLocked({ thing, tags }: Metadata): boolean {
  if (thing && isLocked(thing)) return true;
  return /^(?:locked|metered|premium|subscription)$/i.test(
    firstTag(tags, ['article:content_tier']) ?? '',
  );
}

/** Markup and entities to plain text, without a parser: the text is only ever shown as text. */
function plainLines(source: string): string[] {
  return source
    .replace(/<(?:\/p|\/div|\/h\d|\/li|br)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#0?39);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split(/[\r\n\u2028\u2029]+/)
    .map(tidy)
    .filter((line) => line !== '');
}

/** The lines of the article in the page's metadata, or null: fewer characters than this are a description. */
const MIN_BODY_LENGTH = 250;
export function bodyInMetadata({ thing }: Metadata): string[] | null {
  const said = thing && valuesOf(thing, 'articleBody')[0];
  if (typeof said !== 'string') return null;
  const lines = plainLines(said);
  return lines.join('').length > MIN_BODY_LENGTH ? lines : null;
}

/** How many blocks below the body are searched for a request to pay. */
const BELOW = 12;
const GATE =
  /(?:^| )(?:paywall|regwall|piano|subscribe|subscription|subscriber|premium|locked|barrier|gate)(?: |$)/;
/** Less than this, in characters, is a beginning and no article. */
const MIN_LENGTH = 250;

const isInGate = ({ region }: Block): boolean =>
  nearest(region, ({ tag, words }) => tag !== 'body' && GATE.test(words)) !== null;

/** True where a text breaks off, or where the page asks for money right below it. */
function isCut(text: string, blocks: readonly Block[], kept: readonly Block[]): boolean {
  if (text.length < MIN_LENGTH || !isSentence(text) || /(?:…|\.\.\.)[”"’'»)\]]*$/.test(text))
    return true;
  const last = kept.at(-1)?.id ?? 0;
  return blocks
    .slice(last + 1, last + 1 + BELOW)
    .some((block) => block.region.barred !== 'landmark' && isInGate(block));
}

/**
 * True where what was read is less than the article: the page locks it and what it shows breaks off, or it says that it
 * has many more words.
 *
 * @param text the body
 * @param blocks all blocks of the page
 * @param kept those of the body; null where it was taken from the metadata
 */
export function isPartial(
  metadata: Metadata,
  text: string,
  blocks: readonly Block[],
  kept: readonly Block[] | null,
): boolean {
  const words = text.split(/\s+/).length;
  const said = Number(metadata.thing?.wordCount);
  if (Number.isFinite(said) && said > 100) return words < said * MAX_SHARE_OF_WORDS;
  return kept !== null && saysLocked(metadata) && isCut(text, blocks, kept);
}
