import { NOTHING_COUNTED } from './document-frequency.ts';
import { marginBetween } from './margin.ts';
import type { Signature } from './signature.ts';

/** A report as grouping needs it. */
export interface Member {
  readonly id: string;
  readonly signature: Signature;
}

/** A group of reports of one event. A reader's name for it is kept apart: see {@link Decisions}. */
export interface Story {
  readonly id: string;
  readonly members: readonly string[];
}

/** What the reader decided, as plain data. The machine reads it and never changes it. */
export interface Decisions {
  /** Pairs of reports that the reader said are of one story. */
  readonly together: ReadonlyArray<readonly [string, string]>;
  /** Pairs of reports that the reader said are not. */
  readonly apart: ReadonlyArray<readonly [string, string]>;
  /** The reader's names, by story. */
  readonly names: Readonly<Record<string, string>>;
}

export const NO_DECISIONS: Decisions = { together: [], apart: [], names: {} };

const has = (pairs: Decisions['apart'], a: string, b: string) =>
  pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

const without = (pairs: Decisions['apart'], a: string, b: string) =>
  pairs.filter(([x, y]) => !((x === a && y === b) || (x === b && y === a)));

/** The decisions with every report of `one` said to be, or not to be, of one story with every report of `other`. */
function decide(
  decisions: Decisions,
  one: readonly string[],
  other: readonly string[],
  verdict: 'together' | 'apart',
): Decisions {
  let { together, apart } = decisions;
  for (const a of one) {
    for (const b of other) {
      if (a === b) continue;
      together = without(together, a, b);
      apart = without(apart, a, b);
      if (verdict === 'together') together = [...together, [a, b]];
      else apart = [...apart, [a, b]];
    }
  }
  return { ...decisions, together, apart };
}

/** "These two stories are one." The latest decision about a pair of reports holds. */
export function merge(decisions: Decisions, one: Story, other: Story): Decisions {
  return decide(decisions, one.members, other.members, 'together');
}

/** "These reports are not of this story": also "wrong match" for a pair, with one report on each side. */
export function split(
  decisions: Decisions,
  leaving: readonly string[],
  staying: readonly string[],
): Decisions {
  return decide(decisions, leaving, staying, 'apart');
}

/** Gives a story the reader's own name. */
export function rename(decisions: Decisions, storyId: string, name: string): Decisions {
  return { ...decisions, names: { ...decisions.names, [storyId]: name } };
}

/** By how much the log-odds that two reports are of one event pass the threshold; below 0 where they don't. */
export type Margin = (a: Member, b: Member) => number;

const uncounted: Margin = (a, b) => marginBetween(a.signature, b.signature, NOTHING_COUNTED);

/** However sure one pair is, it does not decide for a whole story. */
const MAX_MARGIN = 6;

/** So many of two stories' pairs of reports need not be alike: a story moves on, and a report may tell little of it. */
const UNLIKE_SHARE = 1 / 2;

/** So many pairs, or all, count in any case. */
const MIN_PAIRS = 3;

/** What two stories are held against each other by. */
interface Grounds {
  /** A report of the stories; one that is missing is passed over. */
  readonly find: (id: string) => Member | undefined;
  readonly margin: Margin;
  readonly decisions: Decisions;
}

/**
 * How well two stories go together: the mean of the margins of their pairs of reports (average linkage; Sokal and
 * Michener 1958) without those that are least alike. One alike pair is not enough for stories of several reports, or a
 * chain of follow-ups would swallow its neighbours; nor must all be alike, or a story that moves on over weeks would
 * fall apart. What the reader decided is infinitely sure, and two stories that the reader named are two.
 */
function linkage(one: Story, other: Story, { find, margin, decisions }: Grounds): number {
  const { apart, together, names } = decisions;
  const isDecided = (pairs: Decisions['apart']) =>
    pairs.length > 0 && one.members.some((a) => other.members.some((b) => has(pairs, a, b)));
  if (isDecided(apart)) return Number.NEGATIVE_INFINITY;
  if (isDecided(together)) return Number.POSITIVE_INFINITY;
  if (Object.hasOwn(names, one.id) && Object.hasOwn(names, other.id)) {
    return Number.NEGATIVE_INFINITY;
  }
  const known = (story: Story) => story.members.flatMap((id) => find(id) ?? []);
  const others = known(other);
  return meanLikeness(known(one).flatMap((a) => others.map((b) => margin(a, b))));
}

/** The mean of margins, each of two reports of two stories, as {@link placeReport} weighs it; of none: no likeness. */
export function meanLikeness(margins: readonly number[]): number {
  const { length } = margins;
  if (length === 0) return Number.NEGATIVE_INFINITY;
  const counting = Math.max(Math.min(length, MIN_PAIRS), Math.ceil(length * (1 - UNLIKE_SHARE)));
  const best = [...margins].sort((a, b) => b - a).slice(0, counting);
  return best.reduce((sum, one) => sum + Math.min(MAX_MARGIN, one), 0) / counting;
}

/** One story of two: the first one's id stays, unless the reader named the other. */
function united(first: Story, later: Story, { names }: Decisions): Story {
  const { id } = Object.hasOwn(names, later.id) ? later : first;
  return { ...first, id, members: [...first.members, ...later.members] };
}

/** What became of the stories when a report was added. */
export interface Placement {
  /** The report's story. */
  readonly story: Story;
  /** The stories that it is made of, besides the report. */
  readonly from: readonly Story[];
}

/**
 * Finds a report's place among the stories known so far: the one that it fits best, together with any that the report
 * shows to be of the same event; else a story of its own, whose id is the report's.
 */
export function placeReport(
  stories: readonly Story[],
  report: Member,
  members: ReadonlyMap<string, Member>,
  decisions: Decisions = NO_DECISIONS,
  margin: Margin = uncounted,
): Placement {
  const grounds = {
    find: (id: string) => (id === report.id ? report : members.get(id)),
    margin,
    decisions,
  };
  const alone: Story = { id: report.id, members: [report.id] };
  const fits = stories
    .map((story) => ({ story, link: linkage(alone, story, grounds) }))
    .filter(({ link }) => link >= 0)
    .sort((a, b) => Number(b.link > a.link) - Number(b.link < a.link))
    .map(({ story }) => story);
  let from: Story[] = [];
  let joined = alone;
  for (const story of fits) {
    if (from.length > 0 && linkage(joined, story, grounds) < 0) continue;
    from = stories.filter((each) => each === story || from.includes(each));
    const known = from.reduce((one, other) => united(one, other, decisions));
    joined = { ...known, members: [...known.members, report.id] };
  }
  return { story: joined, from };
}

/** Adds a report to the stories known so far, where {@link placeReport} finds its place. */
export function addReport(
  stories: readonly Story[],
  report: Member,
  members: ReadonlyMap<string, Member>,
  decisions: Decisions = NO_DECISIONS,
  margin: Margin = uncounted,
): Story[] {
  if (stories.some((story) => story.members.includes(report.id))) return [...stories];
  const { story, from } = placeReport(stories, report, members, decisions, margin);
  const first = from[0];
  if (!first) return [...stories, story];
  return stories.flatMap((each) => (each === first ? [story] : from.includes(each) ? [] : [each]));
}

/**
 * Groups reports into stories, in the order given, under the reader's decisions: what the reader put together is
 * together, what the reader parted is apart, whatever the scores say.
 */
export function groupReports(
  reports: readonly Member[],
  decisions: Decisions = NO_DECISIONS,
  margin: Margin = uncounted,
): Story[] {
  const members = new Map<string, Member>();
  let stories: Story[] = [];
  for (const report of reports) {
    stories = addReport(stories, report, members, decisions, margin);
    members.set(report.id, report);
  }
  return stories;
}
