import type { Figure } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import type { Run } from './counted.ts';
import type { Sentence } from './index.ts';

/** What stands before a number that is held against one before it in the sentence. */
const AGAINST: readonly (readonly string[])[] = [
  ['compared', 'with'],
  ['compared', 'to'],
  ['up', 'from'],
  ['down', 'from'],
  ['instead', 'of'],
  ['versus'],
  ['against'],
];

/** Whether the number that begins at a lexeme is held against another: "compared with 63 last year". */
function isHeldAgainst(lex: readonly Lexeme[], at: number): boolean {
  return AGAINST.some((words) =>
    words.every((one, i) => wordAt(lex, at - words.length + i) === one),
  );
}

/** What parts two numbers of which the second is the change that led to the first: "7,425, up 58 points". */
const UP_OR_DOWN = /^(?:up|down)$/;

/**
 * Gives the level that a change leads to what the change counts: "lost 12 points to 7,425", "7,425, up 58 points".
 *
 * @param figures the figures of one sentence, with the indices of their lexemes
 */
export function withLevels(
  { lex }: Sentence,
  figures: readonly Figure[],
  runs: readonly Run[],
): readonly Figure[] {
  const isChange = (figure: Figure) => /^(?:up|down)$/.test(figure.value?.bound ?? '');
  return figures.map((figure, i) => {
    const run = runs[i];
    if (!run) return figure;
    const next = figures[i + 1];
    const link = wordAt(lex, run.end) === ',' ? run.end + 1 : run.end;
    const isBefore = UP_OR_DOWN.test(wordAt(lex, link)) && runs[i + 1]?.start === link + 1;
    if (isBefore && next) return withCountedOf(figure, [next]);
    const isAfter = /^(?:to|at)$/.test(wordAt(lex, run.start - 1));
    return isAfter ? withCountedOf(figure, figures.slice(0, i).filter(isChange)) : figure;
  });
}

/** What may stand between a change in points and the percentage that it led to or came from. */
const BESIDE_LEVEL = /^(?:,|to|at|from|on|by|up|down|a|an|of|with|and|now|rise|fall|lead|over|\()$/;

/** Of those, what says that one is where the other led: "up 14 points (0.3%)" is one change told twice. */
const LINKS_LEVEL = /^(?:to|at|from|up|down)$/;

/**
 * Reads points beside a percentage as points of that: "up 3 points at 61%", "61%, down 3 points"; but not those of an
 * index, "lost 12 points to 7,425".
 */
export function withPercentagePoints(
  { text, lex }: Sentence,
  figures: readonly Figure[],
  runs: readonly Run[],
): readonly Figure[] {
  return figures.map((figure, i) => {
    const run = runs[i];
    if (
      figure.kind !== 'count' ||
      figure.implied ||
      !run ||
      !/^points?$/.test(figure.counted ?? '')
    )
      return figure;
    const isLevel = [i - 1, i + 1].some((k) => {
      const [other, at] = [figures[k], runs[k]];
      if (other?.unit !== 'percent' || !at) return false;
      const between = k < i ? lex.slice(at.end, run.start) : lex.slice(run.end + 1, at.start);
      const words = between.map(({ lower }) => lower);
      return (
        words.every((one) => BESIDE_LEVEL.test(one)) && words.some((one) => LINKS_LEVEL.test(one))
      );
    });
    if (!isLevel) return figure;
    const { countedSpan, ...rest } = figure;
    const end = countedSpan?.end ?? figure.end;
    const said = text.slice(figure.start, end);
    const unit = 'percentage point';
    return { ...rest, end, text: said, kind: 'percent', unit, counted: null, implied: ['unit'] };
  });
}

/** Gives a bare number that is held against another what the other counts: "460 cars were stolen, up from 63". */
function withCountedOf(figure: Figure, before: readonly Figure[]): Figure {
  if (figure.kind !== 'count' || figure.counted !== null || figure.outcome) return figure;
  const other = before.findLast(({ kind }) => kind === 'count');
  if (!other || (other.counted === null && !other.outcome)) return figure;
  return {
    ...figure,
    counted: other.counted,
    ...(other.countedSpan && { countedSpan: other.countedSpan }),
    ...(other.outcome && { outcome: other.outcome }),
    implied: ['counted'],
  };
}

/** Gives what is counted to the numbers of a sentence that are held against others of it. */
export function withCountedOfOther(
  { lex }: Sentence,
  figures: readonly Figure[],
  runs: readonly Run[],
): readonly Figure[] {
  const found: Figure[] = [];
  figures.forEach((figure, i) => {
    const isAgainst = isHeldAgainst(lex, runs[i]?.start ?? 0);
    found.push(isAgainst ? withCountedOf(figure, found) : figure);
  });
  return found;
}
