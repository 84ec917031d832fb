import type { Report } from '../claims/index.ts';
import type { Comparison, FigurePair, Match, Verdict, WithinConflict } from '../compare/index.ts';
import { sentences } from '../text/sentences.ts';
import { covers, type Span, slice } from '../text/span.ts';
import { beside, type MarkedText, PLAIN } from './columns.ts';
import { paragraph, plain, printable, sourceLine, stylesOf } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { COUNTED, REASON, VERDICT, WITHIN, WORDS } from './words.ts';

/** The most telling first. */
const ORDER: readonly Verdict[] = ['disagree', 'scope', 'compatible', 'agree'];

/**
 * Two reports side by side for a person at a terminal: rows of figures, the most telling first, matching claims, and
 * what only one of them says. Quotations are the reports' own words, wrapped and never shortened.
 */
export function sideBySide(
  a: Report,
  b: Report,
  comparison: Comparison,
  terminal: Terminal,
): string {
  const { bold, highlight } = stylesOf(terminal);
  const { width } = terminal;
  const heading = (text: string) => ['', bold.on + text + bold.off, ''];
  const section = (text: string, lines: readonly string[]) =>
    lines.length > 0 ? [...heading(text), ...lines] : [];
  const rows = ORDER.flatMap((verdict) =>
    comparison.figures.filter((pair) => pair.verdict === verdict),
  );
  const row = (pair: FigurePair): string[] => [
    ...paragraph(verdictLine(pair), width).map((line) => bold.on + line + bold.off),
    ...beside(sentenceAround(a.text, pair.a), sentenceAround(b.text, pair.b), width, highlight),
    ...speakers(pair, width),
    '',
  ];
  const shown = (match: Match) =>
    rows.some((pair) => covers(match.a, pair.a) && covers(match.b, pair.b));
  const others = comparison.matches.filter((match) => !shown(match));
  const only = (report: Report, spans: readonly Span[]) =>
    spans.flatMap((span) => paragraph(slice(report.text, span), width, '  ', '• '));
  const within = (conflicts: readonly WithinConflict[]) =>
    conflicts.flatMap((one) => paragraph(conflictLine(one), width, '  ', '• '));

  return [
    ...beside(plain(a.title ?? WORDS.noTitle), plain(b.title ?? WORDS.noTitle), width, PLAIN),
    ...beside(plain(sourceLine(a)), plain(sourceLine(b)), width, PLAIN),
    '─'.repeat(width),
    ...paragraph(counted(comparison), width),
    ...(comparison.sameStory.same ? [] : paragraph(WORDS.strangers, width)),
    ...section(WORDS.figures, rows.flatMap(row)),
    ...section(
      WORDS.matches,
      others.flatMap((match, index) => [
        ...beside(
          // A claim that answers several of the other report is shown once, beside the first.
          repeats(match, others[index - 1]) ? plain('') : claimIn(a.text, match, 'a'),
          claimIn(b.text, match, 'b'),
          width,
          highlight,
        ),
        '',
      ]),
    ),
    ...section(WORDS.within[0], within(comparison.within.a)),
    ...section(WORDS.within[1], within(comparison.within.b)),
    ...section(WORDS.only[0], only(a, comparison.onlyA)),
    ...section(WORDS.only[1], only(b, comparison.onlyB)),
  ].join('\n');
}

function counted(comparison: Comparison): string {
  const say = (count: number, [one, more]: readonly [string, string]) =>
    `${count} ${count === 1 ? one : more}`;
  const verdicts = ORDER.flatMap((verdict) => {
    const count = comparison.figures.filter((row) => row.verdict === verdict).length;
    return count > 0 ? [say(count, COUNTED[verdict])] : [];
  });
  return [...verdicts, say(comparison.matches.length, COUNTED.matches)].join(' · ');
}

function verdictLine({ verdict, what, reason, details }: FigurePair): string {
  if (!reason) return `${VERDICT[verdict]}: ${what}`;
  const stated = [stating(details.a), stating(details.b)];
  const basis = stated.every((one) => one === '')
    ? ''
    : `: ${stated.map((one) => one || '–').join(' / ')}`;
  return `${VERDICT[verdict]}: ${what} (${REASON[reason]}${basis})`;
}

/** What a report states of a reason: its words, an object with them, or a list; empty where it states nothing. */
function stating(detail: unknown): string {
  if (typeof detail === 'string' || typeof detail === 'number') return String(detail);
  if (Array.isArray(detail)) return detail.map(stating).filter(Boolean).join(', ');
  if (typeof detail === 'object' && detail !== null && 'text' in detail)
    return stating(detail.text);
  return '';
}

/** The sentence around a figure, with the figure marked. */
function sentenceAround(text: string, figure: Span): MarkedText {
  const sentence = sentences(text).find((span) => covers(span, figure)) ?? figure;
  return marked(text, sentence, [figure]);
}

/** One side of a match; where one quotation is worded differently, the words that only it has are marked. */
function claimIn(text: string, match: Match, side: 'a' | 'b'): MarkedText {
  const own = side === 'a' ? 'onlyA' : 'onlyB';
  const marks = (match.wording?.parts ?? []).flatMap((part) => {
    const span = part[side];
    return part.kind === own && span ? [span] : [];
  });
  return marked(text, match[side], marks);
}

function marked(text: string, span: Span, marks: readonly Span[]): MarkedText {
  return {
    text: printable(slice(text, span)),
    marks: marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
}

function repeats(match: Match, before: Match | undefined): boolean {
  return before !== undefined && match.a.start === before.a.start && match.a.end === before.a.end;
}

/** Who gives each figure, where a report says so. */
function speakers({ a, b }: FigurePair, width: number): string[] {
  if (!a.speaker && !b.speaker) return [];
  const said = (speaker: string | undefined) => plain(speaker ? `(${speaker})` : '');
  return beside(said(a.speaker), said(b.speaker), width, PLAIN);
}

function conflictLine({ kind, figures }: WithinConflict): string {
  return `${WITHIN[kind]}: ${figures.map((figure) => figure.text).join(' / ')}`;
}
