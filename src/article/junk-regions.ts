import type { Region } from './block.ts';
import {
  CAPTION_WORDS,
  DATELINE_WORDS,
  JUNK_PAIRS,
  JUNK_WORDS,
  STANDFIRST_WORDS,
} from './words/regions.ts';

/** What a part's name says that it holds. */
export type NamedPart = 'junk' | 'caption' | 'dateline' | 'standfirst' | null;

const cache = new Map<string, NamedPart>();

function read(words: string): NamedPart {
  const list = words.split(' ');
  if (list.some((word) => STANDFIRST_WORDS.has(word))) return 'standfirst';
  if (list.some((word) => CAPTION_WORDS.has(word))) return 'caption';
  if (list.some((word) => JUNK_WORDS.has(word))) return 'junk';
  const padded = ` ${words} `;
  if (JUNK_PAIRS.some((pair) => padded.includes(` ${pair} `))) return 'junk';
  if (list.some((word) => DATELINE_WORDS.has(word))) return 'dateline';
  return null;
}

/** What the name of a region says of its own content, whatever is around it. */
export function namedPart(region: Region): NamedPart {
  if (region.words === '') return null;
  const known = cache.get(region.words);
  if (known !== undefined) return known;
  const part = read(region.words);
  if (cache.size > 5000) cache.clear();
  cache.set(region.words, part);
  return part;
}

/** True where the region or one around it is named as something other than the body. */
export function isNamedJunk(region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.tag !== 'body' && at.tag !== 'html' && namedPart(at) === 'junk') return true;
  }
  return false;
}
