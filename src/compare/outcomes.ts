import type { Figure } from '../figures/index.ts';

/**
 * What two figures' outcomes are to one another: the same, one a part of the other ("killed" of "killed or wounded"),
 * each its own ("killed", "injured"), or not said on one side.
 */
export type OutcomeRelation = 'same' | 'part' | 'other' | 'unsaid';

/** Classes that say one thing: troops are captured, suspects arrested. */
const ALIASES: ReadonlyMap<string, string> = new Map([['captured', 'arrested']]);

/** Classes that say less than they could: who was shot was killed or injured. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['shot', ['killed', 'injured']],
  ['hospitalised', ['injured']],
]);

/** An outcome further than this from the noun that it is read for, in code units, may be another noun's. */
const NEAR = 40;

function isNear({ start, end, countedSpan, outcome }: Figure): boolean {
  if (!outcome) return false;
  const last = Math.max(end, countedSpan?.end ?? end);
  return outcome.start - last <= NEAR && start - outcome.end <= NEAR;
}

function classesOf(figure: Figure): Set<string> {
  const outcome = isNear(figure) ? figure.outcome : undefined;
  return new Set((outcome?.classes ?? []).map((name) => ALIASES.get(name) ?? name));
}

function within(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  const covered = new Set([...whole].flatMap((name) => [name, ...(WIDER.get(name) ?? [])]));
  return [...part].every((name) => covered.has(name));
}

/** Relates the outcomes that two figures count. */
export function relateOutcomes(a: Figure, b: Figure): OutcomeRelation {
  if (!a.outcome || !b.outcome) return 'unsaid';
  const x = classesOf(a);
  const y = classesOf(b);
  if (x.size === 0 || y.size === 0) return 'unsaid';
  if (x.size === y.size && [...x].every((name) => y.has(name))) return 'same';
  return within(x, y) || within(y, x) ? 'part' : 'other';
}

/** Whether a part differs from its whole in what is counted, and not only in how vaguely it is said ("shot"). */
export function isUnion(a: Figure, b: Figure): boolean {
  return classesOf(a).size > 1 !== classesOf(b).size > 1;
}
