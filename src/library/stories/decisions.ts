import * as v from 'valibot';
import { type Decisions, NO_DECISIONS } from '../../stories/cluster.ts';
import { DECISIONS_KEY } from '../database.ts';

const pair = v.tuple([v.string(), v.string()]);

/** The reader's decisions as they are stored and exported. */
export const decisionsSchema = v.object({
  together: v.array(pair),
  apart: v.array(pair),
  names: v.record(v.string(), v.string()),
});

/** Reads the decisions; none where none, or none that are well-formed, are stored. */
export async function readDecisions(store: {
  get(key: string): Promise<Decisions | undefined>;
}): Promise<Decisions> {
  const decisions = v.safeParse(decisionsSchema, await store.get(DECISIONS_KEY));
  return decisions.success ? decisions.output : NO_DECISIONS;
}

type Pairs = Decisions['apart'];

const isPair = (a: string, b: string) => (each: readonly [string, string]) =>
  each.includes(a) && each.includes(b);

/** What the reader decided of two reports, or null. */
export function decisionOf(
  { together, apart }: Decisions,
  a: string,
  b: string,
): 'together' | 'apart' | null {
  if (together.some(isPair(a, b))) return 'together';
  return apart.some(isPair(a, b)) ? 'apart' : null;
}

/** Every report that the reader decided something of together with this one. */
export function partnersOf({ together }: Decisions, id: string): string[] {
  return together.filter((pair) => pair.includes(id)).map(([a, b]) => (a === id ? b : a));
}

/** The decisions without a report that is gone. */
export function withoutReport(decisions: Decisions, id: string): Decisions {
  const others = (pairs: Pairs) => pairs.filter((pair) => !pair.includes(id));
  return {
    ...decisions,
    together: others(decisions.together),
    apart: others(decisions.apart),
  };
}

/**
 * Adds the decisions of another library. What was decided here stays as it is.
 *
 * @returns the decisions, and the reports about which they say something new
 */
export function withImported(
  here: Decisions,
  imported: Decisions,
): { readonly decisions: Decisions; readonly changed: readonly string[] } {
  const isNew = ([a, b]: readonly [string, string]) => decisionOf(here, a, b) === null;
  const together = imported.together.filter(isNew);
  const apart = imported.apart.filter(isNew);
  return {
    decisions: {
      together: [...here.together, ...together],
      apart: [...here.apart, ...apart],
      names: { ...imported.names, ...here.names },
    },
    changed: [...new Set([...together, ...apart].map(([, b]) => b))],
  };
}
