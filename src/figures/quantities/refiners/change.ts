import {
  AFTER_CHANGE,
  CHANGE_LINKS,
  FALL,
  FALLING,
  NOT_TRANSITIVE,
  RAISING,
  RISE,
  RISING,
  WITH_PARTICLE,
} from '../../../language/en/changes.ts';
import type { Figure } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { intervalFor } from '../../value.ts';
import type { Run } from './counted.ts';
import type { Sentence } from './index.ts';

export type Direction = 'up' | 'down';

/** How far a word of change can stand before its figure, in lexemes, with nothing but links between. */
const MAX_CHANGE_DISTANCE = 7;

/** How far before "by", with what changes between: "raised its key rate by". */
const MAX_OBJECT_DISTANCE = 9;

/** The direction of a word of change. */
const directionOf = (name: string): Direction | null =>
  RISING.has(name) ? 'up' : FALLING.has(name) ? 'down' : null;

/**
 * Whether a figure is the size of a change: after "rose", "fell by", "down", "raised its rate by"; or before "increase",
 * "drop".
 *
 * @param start index of the figure's first lexeme, @param end index after its last
 */
export function changeOf(lex: readonly Lexeme[], start: number, end: number): Direction | null {
  const next = wordAt(lex, end);
  // "added a 30 degree shot": with an article before it and a noun behind, the figure describes that noun.
  const describes = /^an?$/.test(lex[start - 1]?.lower ?? '') && lex[end]?.kind === 'word';
  const before = describes && !AFTER_CHANGE.has(next) ? null : changeBefore(lex, start);
  if (before) return before;
  if (RISE.has(next)) return 'up';
  return FALL.has(next) ? 'down' : null;
}

/** "makes up 62%", "ended up 3 points ahead": part of a verb. */
function isParticle(lex: readonly Lexeme[], at: number): boolean {
  return /^(?:up|down)$/.test(lex[at]?.lower ?? '') && WITH_PARTICLE.has(lex[at - 1]?.lower ?? '');
}

function changeBefore(lex: readonly Lexeme[], start: number): Direction | null {
  let by = -1;
  for (let at = start - 1; at >= Math.max(0, start - MAX_CHANGE_DISTANCE); at--) {
    const name = lex[at]?.lower ?? '';
    if (isParticle(lex, at)) return null;
    const direction = directionOf(name) ?? (by >= 0 && RAISING.has(name) ? 'up' : null);
    // "lost by 12 points" is a match.
    if (direction) return by >= 0 && /^los[et]/.test(name) ? null : direction;
    if (name === 'by') by = at;
    if (!CHANGE_LINKS.has(name)) break;
  }
  return by < 0 ? null : changeOfObject(lex, by);
}

/** What ends the search for a verb of change before its object: another clause, or a passive. */
const PARTS_CLAUSES = /^(?:and|but|while|which|who|that|was|were|is|are|been|be)$/;

/** The verb of change before its object and "by": "raised its key rate by", "cut the price of bread by". */
function changeOfObject(lex: readonly Lexeme[], by: number): Direction | null {
  for (let at = by - 2; at >= Math.max(0, by - MAX_OBJECT_DISTANCE); at--) {
    const lexeme = lex[at];
    if (lexeme?.kind !== 'word' || PARTS_CLAUSES.test(lexeme.lower)) return null;
    if (RAISING.has(lexeme.lower)) return 'up';
    const direction = NOT_TRANSITIVE.has(lexeme.lower) ? null : directionOf(lexeme.lower);
    if (direction) return direction;
  }
  return null;
}

/** Between a change and the same change stated otherwise: "fell 12 points, or 2%", "fell 12 points (2%)". */
const OTHERWISE: ReadonlySet<string> = new Set(['or', ', or', '(', ', ie', ', i.e.']);

/**
 * Gives the direction of a change to the figure that states it again in another unit.
 *
 * @param figures the figures of one sentence, with the indices of their lexemes
 */
export function withChangeRestated(
  { lex }: Sentence,
  figures: readonly Figure[],
  runs: readonly Run[],
): readonly Figure[] {
  const found: Figure[] = [];
  figures.forEach((figure, i) => {
    const [first, from, to] = [found[i - 1], runs[i - 1], runs[i]];
    const direction = first?.value?.bound;
    const between = from && to ? lex.slice(behindCounted(lex, from, first), to.start) : [];
    const link = between.map(({ lower }) => lower).join(' ');
    // "added 23 points, 0.3%, to"
    const bracketed =
      link === ',' && figure.kind === 'percent' && /^[,)]$/.test(wordAt(lex, to?.end ?? 0));
    const restated = bracketed || OTHERWISE.has(link);
    const inOther = first && (first.kind !== figure.kind || first.unit !== figure.unit);
    const size = figure.value?.bound === 'exact' ? figure.value.nominal : null;
    const isChange = direction === 'up' || direction === 'down';
    // "fell 2%, or $1.40 a share": where it ended.
    const isLevel = /^(?:an?|per)$/.test(wordAt(lex, to?.end ?? 0));
    if (!restated || !inOther || !isChange || isLevel || size === null || size < 0)
      found.push(figure);
    else found.push({ ...figure, value: intervalFor(size, direction) });
  });
  return found;
}

/** The index behind a figure and what it counts. */
function behindCounted(lex: readonly Lexeme[], run: Run, figure: Figure | undefined): number {
  const end = figure?.countedSpan?.end ?? 0;
  let at = run.end;
  while ((lex[at]?.end ?? Infinity) <= end) at++;
  return at;
}
