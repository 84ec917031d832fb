import type { Span } from '../../../text/span.ts';
import type { Figure } from '../../figure.ts';
import type { Lexeme } from '../../lexemes.ts';
import type { Candidate } from '../candidate.ts';
import { withChangeRestated } from './change.ts';
import type { Run } from './counted.ts';
import { countedBy } from './counted-by.ts';
import { withCountedOfOther, withLevels, withPercentagePoints } from './ellipsis.ts';
import { intervalOf, siOf } from './interval.ts';
import { modifierOf } from './modifier.ts';
import { outcomeOf } from './outcome.ts';
import { ownerOf } from './owner.ts';
import { perOf } from './per.ts';
import { periodOf } from './period.ts';
import { placeOf } from './place.ts';

/** The sentence that a quantity stands in. */
export interface Sentence extends Run {
  readonly text: string;
  readonly lex: readonly Lexeme[];
  readonly candidates: readonly Candidate[];
  /** Its dates and times. */
  readonly dates: readonly Figure[];
}

/** A quantity as far as its refiners need to know it. */
interface Draft {
  readonly candidate: Candidate;
  /** What it counts. */
  readonly counted: Run | null;
  readonly sentence: Sentence;
}

type Refiner = (draft: Draft) => Partial<Figure> | null;

const isCountable = ({ kind }: Candidate): boolean =>
  kind !== 'age' && kind !== 'score' && kind !== 'money';

function outcome({ candidate, counted, sentence }: Draft): Partial<Figure> | null {
  if (!isCountable(candidate)) return null;
  const { end, countedFrom } = candidate;
  const own = { start: countedFrom ?? end, end: counted?.end ?? end };
  const others = sentence.candidates.filter((other) => other !== candidate);
  const found = outcomeOf(sentence.lex, candidate, own, sentence, others);
  return found && { outcome: { ...said(sentence, found), classes: found.classes } };
}

function place({ candidate, counted, sentence }: Draft): Partial<Figure> | null {
  const { start, end, countedFrom } = candidate;
  const whole = { start, end: (countedFrom === undefined && counted?.end) || end };
  const found = placeOf(sentence.lex, whole, sentence, sentence.dates);
  return found && { place: said(sentence, found) };
}

function per({ candidate, counted, sentence }: Draft): Partial<Figure> | null {
  const found = perOf(sentence.lex, candidate, counted);
  return found && { per: found.per };
}

function modifier({ candidate, sentence }: Draft): Partial<Figure> | null {
  const found = candidate.kind === 'count' ? modifierOf(sentence.lex, candidate) : null;
  return found && { modifier: { ...said(sentence, found), kind: found.kind } };
}

function owner({ candidate, sentence }: Draft): Partial<Figure> | null {
  const found = candidate.kind === 'age' ? ownerOf(sentence.lex, candidate) : null;
  return found && { owner: said(sentence, found) };
}

/** What is read of a quantity's setting; a new field of a figure is a refiner here. */
const REFINERS: readonly Refiner[] = [per, modifier, owner, outcome, place];

type SentenceRefiner = (
  sentence: Sentence,
  figures: readonly Figure[],
  runs: readonly Run[],
) => readonly Figure[];

/** What the quantities of a sentence say of one another, each behind the one before it. */
const SENTENCE_REFINERS: readonly SentenceRefiner[] = [
  withCountedOfOther,
  withChangeRestated,
  withLevels,
  withPercentagePoints,
];

/** The figures of a sentence's quantities. */
export function refine(sentence: Sentence): readonly Figure[] {
  const { candidates } = sentence;
  const figures = candidates.map((candidate) => figureOf(candidate, sentence));
  return SENTENCE_REFINERS.reduce<readonly Figure[]>(
    (refined, refiner) => refiner(sentence, refined, candidates),
    figures,
  );
}

function figureOf(candidate: Candidate, sentence: Sentence): Figure {
  const { lex, text, dates } = sentence;
  const { kind, unit, implied } = candidate;
  const isCounting = isCountable(candidate) || candidate.numeral.ratio;
  const counted = isCounting ? countedBy(lex, candidate, dates) : null;
  const countedSpan = counted && spanOf(lex, counted);
  const value = intervalOf(lex, candidate);
  const draft = { candidate, counted, sentence };
  const refined: Partial<Figure> = {};
  for (const refiner of REFINERS) Object.assign(refined, refiner(draft));
  const figure: Figure = {
    ...said(sentence, candidate),
    kind,
    value,
    unit,
    counted: countedSpan && text.slice(countedSpan.start, countedSpan.end),
    ...(countedSpan && { countedSpan }),
    timex: null,
    ...(implied && { implied: [implied] }),
    confidence: confidenceOf(candidate, counted !== null || refined.outcome !== undefined),
    ...siOf(lex, candidate, value),
    ...refined,
  };
  const period = kind === 'age' ? null : periodOf(text, figure, dates);
  return period ? { ...figure, period } : figure;
}

export function spanOf(lex: readonly Lexeme[], { start, end }: Run): Span {
  return { start: lex[start]?.start ?? 0, end: lex[end - 1]?.end ?? 0 };
}

/** Where some lexemes stand, with the characters that they cover. */
function said({ text, lex }: Sentence, run: Run): Span & { readonly text: string } {
  const { start, end } = spanOf(lex, run);
  return { start, end, text: text.slice(start, end) };
}

/** A number that neither measures nor counts anything that could be found is seldom read right. */
function confidenceOf({ kind, confidence }: Candidate, countsSomething: boolean): number {
  return kind !== 'count' || countsSomething ? confidence : Math.min(confidence, 0.5);
}
