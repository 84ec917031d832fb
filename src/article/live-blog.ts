import { type Block, isProse, type Region } from './block.ts';
import type { PartOf } from './junk-regions.ts';
import { readMachineDate } from './metadata/iso-date.ts';
import { isThing, type Thing, textOf, typesOf, valuesOf } from './metadata/json-ld.ts';
import { readClock, readWrittenDate } from './metadata/written-date.ts';

/** Fewer timed parts than this are no live blog: an article and its updates have two. */
const MIN_PARTS = 3;
/** The share of the parts beside one another that must be posts. */
const MOSTLY = 0.6;
const MAX_POSTS = 1000;

/** One post, with the region that holds it. */
export interface LivePost {
  readonly region: Region;
  readonly time: string | null;
}

/** The time that a post begins with: of a <time> element's machine form, else as written. */
function timeIn(element: Element, lang: string | null): string | null {
  const time = element.localName === 'time' ? element : element.querySelector('time');
  const machine = time && readMachineDate(time.getAttribute('datetime') ?? '');
  if (machine) return machine;
  const shown = (time?.textContent ?? '').trim();
  return shown === '' ? null : (readWrittenDate(shown, lang) ?? clockIn(shown));
}

function clockIn(text: string): string | null {
  const clock = readClock(text);
  return clock && `T${clock.hour.padStart(2, '0')}:${clock.minute}`;
}

export const saysLive = (thing: Thing | null): boolean =>
  thing !== null && typesOf(thing).some((type) => type.endsWith('LiveBlogPosting'));

/** True for a part of the page that its name calls live or a post; comments and related links look like posts too. */
function isNamedPost(region: Region): boolean {
  return /(?:^| )(?:live|liveblog|post|posts|update|entry|block|event|timeline|minute|key)(?: |$)/.test(
    region.words,
  );
}

/**
 * The posts of a live blog: parts beside one another, each with a time and text of its own.
 *
 * @returns an empty list where the page is no live blog
 */
export function findPosts(
  blocks: readonly Block[],
  thing: Thing | null,
  lang: string | null,
  partOf: PartOf,
): LivePost[] {
  const groups = new Map<Region, Set<Region>>();
  for (const block of blocks) {
    if (block.region.barred || block.region.asideKind || !isProse(block)) continue;
    for (let at: Region | null = block.region, up = 0; at?.parent && up < 6; at = at.parent, up++) {
      if (at.tag === 'body' || partOf(at) === 'junk') break;
      groups.set(at.parent, (groups.get(at.parent) ?? new Set()).add(at));
    }
  }
  const isLive = saysLive(thing);
  let best: LivePost[] = [];
  for (const [parent, children] of groups) {
    const named = isLive ? [...children] : [...children].filter(isNamedPost);
    // The cheap questions first: a page may list thousands of parts.
    if (named.length <= best.length || named.length < Math.max(MIN_PARTS, children.size * MOSTLY))
      continue;
    if (partOf(parent) === 'junk') continue;
    const posts = named.slice(0, MAX_POSTS).flatMap((region) => {
      const time = timeIn(region.element, lang);
      return time === null ? [] : [{ region, time }];
    });
    const times = new Set(posts.map(({ time }) => time));
    if (posts.length < Math.max(MIN_PARTS, Math.min(named.length, MAX_POSTS) * MOSTLY)) continue;
    if (times.size < Math.min(MIN_PARTS, posts.length * MOSTLY)) continue;
    if (posts.length > best.length) best = posts;
  }
  return best;
}

/** The posts that a live blog's metadata say, for pages that show them later: each as its lines and time. */
export function postsInMetadata(thing: Thing | null): { lines: string[]; time: string | null }[] {
  if (!thing || !saysLive(thing)) return [];
  return valuesOf(thing, 'liveBlogUpdate').flatMap((update) => {
    if (!isThing(update)) return [];
    const lines = [textOf(update, 'headline'), textOf(update, 'articleBody')].filter(
      (line): line is string => line !== null,
    );
    const time = readMachineDate(textOf(update, 'datePublished') ?? '');
    return lines.length === 0 ? [] : [{ lines, time }];
  });
}
