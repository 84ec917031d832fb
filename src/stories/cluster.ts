import { type Commonness, compareStories, type Signature } from './index.ts';

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

/**
 * The share of a story's reports that a newcomer must be of one story with. One alike report is not enough in a story
 * of several, or a chain of follow-ups would swallow the neighbouring stories; all of them would part a story that
 * moves on over weeks.
 */
const LEAST_SHARE = 1 / 3;

/** How well a report fits into a story: the mean score with the reports it matches; null where it does not belong. */
function affinity(
  report: Member,
  story: Story,
  members: ReadonlyMap<string, Member>,
  decisions: Decisions,
  commonness?: Commonness,
): number | null {
  if (story.members.some((id) => has(decisions.apart, report.id, id))) return null;
  if (story.members.some((id) => has(decisions.together, report.id, id))) return 1;
  let matched = 0;
  let sum = 0;
  for (const id of story.members) {
    const member = members.get(id);
    if (!member) continue;
    const { score, same } = compareStories(report.signature, member.signature, commonness);
    if (!same) continue;
    matched++;
    sum += score;
  }
  return matched === 0 || matched < story.members.length * LEAST_SHARE ? null : sum / matched;
}

/**
 * Adds a report to the stories known so far: to the one that it fits best, else as a story of its own (whose id is
 * the report's). Stories that the reader merged through this report become one.
 *
 * @param members the reports of the stories, by id; one that is missing is passed over
 * @param commonness of terms among the reader's reports, where they were counted
 */
export function addReport(
  stories: readonly Story[],
  report: Member,
  members: ReadonlyMap<string, Member>,
  decisions: Decisions = NO_DECISIONS,
  commonness?: Commonness,
): Story[] {
  if (stories.some((story) => story.members.includes(report.id))) return [...stories];
  const fits = stories
    .map((story) => ({ story, score: affinity(report, story, members, decisions, commonness) }))
    .filter((each): each is { story: Story; score: number } => each.score !== null)
    .sort((a, b) => b.score - a.score);
  const best = fits[0]?.story;
  if (!best) return [...stories, { id: report.id, members: [report.id] }];
  return stories.map((story) =>
    story === best ? { ...story, members: [...story.members, report.id] } : story,
  );
}

/**
 * Groups reports into stories, in the order given, under the reader's decisions: what the reader put together is
 * together, what the reader parted is apart, whatever the scores say.
 */
export function groupReports(
  reports: readonly Member[],
  decisions: Decisions = NO_DECISIONS,
): Story[] {
  const members = new Map(reports.map((report) => [report.id, report]));
  let stories: Story[] = [];
  for (const report of reports) stories = addReport(stories, report, members, decisions);
  for (const [a, b] of decisions.together) {
    const one = stories.find((story) => story.members.includes(a));
    const other = stories.find((story) => story.members.includes(b));
    if (!one || !other || one === other) continue;
    const barred = one.members.some((x) => other.members.some((y) => has(decisions.apart, x, y)));
    if (barred) continue;
    stories = stories
      .filter((story) => story !== other)
      .map((story) =>
        story === one ? { ...story, members: [...story.members, ...other.members] } : story,
      );
  }
  return stories;
}
