import {
  ACTIVE,
  COUNTS_OF_CRIMES,
  HELD,
  NO_OUTCOME_BEFORE,
  NO_OUTCOME_BEHIND,
  OUTCOMES,
} from '../../../language/en/outcomes.ts';
import { PARENTS } from '../../../language/en/people.ts';
import type { FigureKind } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { Candidate } from '../candidate.ts';
import type { Run } from './counted.ts';
import { wholeAt } from './whole.ts';

/** What became of what is counted, with the words that say it. */
export interface OutcomeAt extends Run {
  readonly classes: readonly string[];
}

/** How far behind a figure its outcome can stand, in lexemes; before it, the verb is near. */
const MAX_DISTANCE_AFTER = 12;
const MAX_DISTANCE_BEFORE = 7;

const JOINS: ReadonlySet<string> = new Set(['or', 'and', 'either', '/', ',']);

/** Words between a verb and its object that leave them together: "killed at least another 12". */
function partsClauses(lexeme: Lexeme): boolean {
  return (
    /^(?:and|but|while|with|after|as|when|who|which)$/.test(lexeme.lower) ||
    /^[,;:–—]$/.test(lexeme.text)
  );
}

/** The outcome of what a quantity counts, where it is one that can befall that. */
export function outcomeOf(
  lex: readonly Lexeme[],
  candidate: Candidate,
  own: Run,
  segment: Run,
  others: readonly Run[],
): OutcomeAt | null {
  if (isOfParent(lex, candidate.start) || isWhole(lex, candidate, others)) return null;
  const found = nearestOutcome(lex, own, segment, others);
  return found && canHaveOutcome(candidate.kind, found) ? found : null;
}

/**
 * The outcome that a figure counts: behind it ("38 people were killed or wounded"), else the verb before it ("killed
 * 38 people", "the death toll rose to 38").
 *
 * @param figure the figure's lexemes, with what it counts
 * @param segment the lexemes of its sentence
 * @param others where other figures of the sentence begin
 */
function nearestOutcome(
  lex: readonly Lexeme[],
  figure: Run,
  segment: Run,
  others: readonly Run[],
): OutcomeAt | null {
  const nextFigure = Math.min(
    segment.end,
    ...others
      .filter((one) => one.start >= figure.end && !isAside(lex, one))
      .map((one) => one.start),
  );
  const lastFigure = Math.max(
    segment.start,
    ...others.filter((one) => one.end <= figure.start).map((one) => one.end),
  );
  const label = labelBefore(lex, figure.start);
  if (label) return label;
  const before = outcomeBefore(lex, figure.start, lastFigure);
  if (before?.near) return before.outcome;
  return (
    outcomeAfter(lex, figure, Math.min(nextFigure, figure.end + MAX_DISTANCE_AFTER)) ??
    before?.outcome ??
    null
  );
}

/** Whether words that name a part of those told of before end at an index. */
function opensAside(lex: readonly Lexeme[], at: number): boolean {
  const name = lex[at]?.lower ?? '';
  if (/^(?:including|counting)$/.test(name)) return true;
  return /^(?:them|whom)$/.test(name) && lex[at - 1]?.lower === 'among';
}

/** "Killed: 12 Injured: 40", "dead – 12": the entry of a list, and of no other figure beside it. */
function labelBefore(lex: readonly Lexeme[], start: number): OutcomeAt | null {
  const mark = lex[start - 1];
  if (!/^[:=–—]$/.test(mark?.text ?? '')) return null;
  const at = start - 2;
  return OUTCOMES.has(lex[at]?.lower ?? '') ? union(lex, unionStart(lex, at, 0), at + 1) : null;
}

/** Where the next entry of such a list begins. */
const opensEntry = (lex: readonly Lexeme[], at: number): boolean =>
  /^[:=]$/.test(lex[at + 1]?.text ?? '') && lex[at + 2]?.kind === 'number';

/** "six of them children," "a fifth of the population,": told of the figure before it, between commas. */
function isAside(lex: readonly Lexeme[], { start, end }: Run): boolean {
  // "twelve people, including two children, were killed"
  if (opensAside(lex, start - 1)) return true;
  if (lex[start - 1]?.text !== ',' || lex[end]?.lower !== 'of') return false;
  return /^(?:them|whom|which|these|those|its|the|all)$/.test(lex[end + 1]?.lower ?? '');
}

const isHospital = ({ lower }: Lexeme): boolean => /^hospitals?$/.test(lower);

/** Whether what stands behind a figure befell something else, or is a building that nobody was taken to. */
function isOfObject(lex: readonly Lexeme[], at: number): boolean {
  const lexeme = lex[at];
  if (!lexeme || ACTIVE.has(lexeme.lower)) return true;
  const isTaken = [lex[at - 1], lex[at - 2]].some((one) =>
    /^(?:to|in|into)$/.test(one?.lower ?? ''),
  );
  return isHospital(lexeme) && !isTaken;
}

/** "murder charges", "attempted murder": a word of an outcome that befell nobody here. */
function isOther(lex: readonly Lexeme[], at: number): boolean {
  const noun = lex[at + 1];
  const makesOther = noun?.gap === 'space' && NO_OUTCOME_BEFORE.has(noun.lower);
  return makesOther || NO_OUTCOME_BEHIND.has(lex[at - 1]?.lower ?? '');
}

function outcomeAfter(lex: readonly Lexeme[], figure: Run, end: number): OutcomeAt | null {
  let held: OutcomeAt | null = null;
  const ofCrimes = COUNTS_OF_CRIMES.has(lex[figure.end - 1]?.lower ?? '');
  for (let at = ofCrimes ? end : figure.start; at < end; at++) {
    const name = lex[at]?.lower ?? '';
    if (opensEntry(lex, at)) return held;
    if (OUTCOMES.has(name) && !isOfObject(lex, at) && !isOther(lex, at)) {
      const found = union(lex, at, end);
      if (!HELD.has(name) || held) return found;
      held = found;
      continue;
    }
    const lexeme = lex[at];
    // "12 people, police said, and …": what comes behind a comma and a conjunction is of somebody else.
    if (at >= figure.end && lexeme && /^[;:]$/.test(lexeme.text)) return held;
    if (at >= figure.end && lexeme && /^(?:and|but|while)$/.test(lexeme.lower)) return held;
  }
  return held;
}

function outcomeBefore(
  lex: readonly Lexeme[],
  start: number,
  from: number,
): { outcome: OutcomeAt; near: boolean } | null {
  let parted = false;
  for (let at = start - 1; at >= Math.max(from, start - MAX_DISTANCE_BEFORE); at--) {
    const lexeme = lex[at];
    if (!lexeme) break;
    // "shot a 68" is golf.
    const isStroke = lexeme.lower === 'shot' && /^an?$/.test(lex[at + 1]?.lower ?? '');
    if (OUTCOMES.has(lexeme.lower) && !isStroke && !isHospital(lexeme) && !isOther(lex, at)) {
      const first = unionStart(lex, at, from);
      const outcome = union(lex, first, at + 1);
      // Only an active verb takes the figure as its object.
      const active = /(?:ing|ed|s)$|^(?:hurt|shot|left)$/.test(lexeme.lower) && at >= start - 4;
      return { outcome, near: active && !parted };
    }
    if (partsClauses(lexeme)) parted = true;
    if (parted && /^(?:and|but|while)$/.test(lexeme.lower)) return null;
  }
  return null;
}

/** The first of several outcomes that are joined and end at an index. */
function unionStart(lex: readonly Lexeme[], at: number, from: number): number {
  let first = at;
  while (
    first - 2 >= from &&
    JOINS.has(lex[first - 1]?.lower ?? '') &&
    OUTCOMES.has(lex[first - 2]?.lower ?? '')
  ) {
    first -= 2;
  }
  return first;
}

/** What can become of things that are measured and not counted: "12 miles of track were damaged". */
const OF_THINGS: ReadonlySet<string> = new Set(['destroyed', 'damaged']);

/** Whether an outcome can be one of a figure of a kind: nobody is hurt by the mile. */
const canHaveOutcome = (kind: FigureKind, { classes }: OutcomeAt): boolean =>
  kind !== 'measure' || classes.every((one) => OF_THINGS.has(one));

/** The outcome at an index with those joined to it: "killed or wounded", "dead, injured or missing". */
function union(lex: readonly Lexeme[], at: number, limit: number): OutcomeAt {
  const classes = new Set(OUTCOMES.get(lex[at]?.lower ?? ''));
  let end = at + 1;
  while (end + 1 <= limit) {
    let next = end;
    while (next < end + 2 && JOINS.has(lex[next]?.lower ?? '')) next++;
    const more = next > end ? OUTCOMES.get(lex[next]?.lower ?? '') : undefined;
    if (!more || next >= limit) break;
    for (const one of more) classes.add(one);
    end = next + 1;
  }
  if (isManner(lex.slice(at, end), classes)) classes.delete(SHOT);
  return { start: at, end, classes: [...classes].sort() };
}

const SHOT = 'shot';

/** Whether "shot" only says how: who was "shot and killed" is counted among the killed alone, unlike "shot or killed". */
function isManner(words: readonly Lexeme[], classes: ReadonlySet<string>): boolean {
  return classes.size > 1 && words.every(({ lower }) => lower !== 'or' && lower !== '/');
}

/** "a father of three": the children are not what the sentence goes on to tell of. */
function isOfParent(lex: readonly Lexeme[], at: number): boolean {
  return wordAt(lex, at - 1) === 'of' && PARENTS.has(wordAt(lex, at - 2));
}

/** Whether a figure is what another is a part of: of "four of the six" only four have died. */
function isWhole(lex: readonly Lexeme[], { start }: Run, others: readonly Run[]): boolean {
  return others.some(
    ({ end }) => end < start && wordAt(lex, end) === 'of' && wholeAt(lex, end + 1) > start,
  );
}
