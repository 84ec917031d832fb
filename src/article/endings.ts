import { type Block, isProse, linkShare } from './block.ts';
import { anyOf, literal } from './text.ts';
import { BYLINE_WORDS } from './words/bylines.ts';
import { ENDINGS } from './words/endings.ts';

/** So many of the last paragraphs may be the outlet's and not the report's. */
const MAX_BLOCKS = 4;
/** No such paragraph is longer, in characters. */
const MAX_LENGTH = 500;
/** What somebody is quoted with is the report's. */
const QUOTED = /^[“"„«]/;
/** Says who somebody is, after the name. */
const IS = new RegExp(
  `^,?\\s*(?:${anyOf(Object.values(BYLINE_WORDS).map(({ is }) => is))})\\s`,
  'i',
);
/** How a sentence begins, after the one before. */
const BEGINNING = '(?:^|[.!?…:|)”"»–—]\\s+)';

/** A line of the table as a part of a regular expression. */
function patternOf(line: string): string {
  const words = line.replace(/^\^/, '').split('*').map(literal).join('.{0,60}');
  return `${line.startsWith('^') ? BEGINNING : '(?<!\\p{L})'}${words}(?!\\p{L})`;
}

const ENDING = new RegExp(
  Object.values(ENDINGS)
    .flatMap((list) => list.split('|'))
    .map(patternOf)
    .join('|'),
  'u',
);

/** True for a paragraph that says who wrote the report: "Jane Doe is a reporter in …". */
function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  return authors.some((name) => text.startsWith(name) && IS.test(text.slice(name.length)));
}

/**
 * The paragraphs at the end of a body that are the outlet's: who the author is, where to write, whose the rights are.
 *
 * @param kept the body, in order
 * @param byline the authors, as the page names them
 */
export function endingsOf(kept: readonly Block[], byline: string | null): Set<Block> {
  const authors = (byline ?? '')
    .split(/,\s*|\s+(?:and|und|y|et|e)\s+/)
    .filter((name) => name.includes(' '));
  const found = new Set<Block>();
  for (const block of kept.slice(1).slice(-MAX_BLOCKS).reverse()) {
    const { text } = block;
    const isEnding =
      text.length <= MAX_LENGTH &&
      !QUOTED.test(text) &&
      (ENDING.test(text.toLowerCase()) || isAboutAuthor(text, authors));
    if (isEnding) found.add(block);
    else if (isProse(block) && linkShare(block) < 0.5) break;
  }
  return found;
}
