import type { Report } from '../claims/index.ts';
import type { Comparison, FigurePair, Reason, Verdict } from '../compare/index.ts';
import { sentences } from '../text/sentences.ts';
import { covers, type Span, slice } from '../text/span.ts';
import { beside, type MarkedText, PLAIN, type Style, wrap } from './columns.ts';

export interface Terminal {
  /** In characters. */
  readonly width: number;
  readonly colour: boolean;
}

const BOLD: Style = { on: '\u001b[1m', off: '\u001b[22m' };
const HIGHLIGHT: Style = { on: '\u001b[1;33m', off: '\u001b[22;39m' };

const ORDER: readonly Verdict[] = ['disagree', 'scope', 'compatible', 'agree'];

const VERDICT: Readonly<Record<Verdict, string>> = {
  disagree: '≠ figures differ',
  scope: '≠ counts something else',
  compatible: '≈ compatible',
  agree: '= agree',
};

const REASON: Readonly<Record<Reason, string>> = {
  period: 'other periods',
  place: 'other places',
  group: 'other groups',
  outcome: 'other outcomes',
  update: 'a later count',
  source: 'other sources',
  bound: 'one gives a limit or an approximate figure',
  unit: 'another unit',
  rounding: 'rounded',
};

const COUNTED: Readonly<Record<Verdict, readonly [one: string, more: string]>> = {
  disagree: ['figure differs', 'figures differ'],
  scope: ['figure counts something else', 'figures count something else'],
  compatible: ['is compatible', 'are compatible'],
  agree: ['figure agrees', 'figures agree'],
};

/** The sentence around a figure, with the figure marked. */
function sentenceAround(text: string, figure: Span): MarkedText {
  const sentence = sentences(text).find((span) => covers(span, figure)) ?? figure;
  const { start } = sentence;
  return {
    text: printable(slice(text, sentence)),
    marks: [{ start: figure.start - start, end: figure.end - start }],
  };
}

/** A page's text can carry codes that command a terminal; each is shown as one sign, so that offsets hold. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\s]/gu, '\ufffd').replace(/\s/g, ' ');
}

const plain = (text: string): MarkedText => ({
  text: printable(text).replace(/ +/g, ' '),
  marks: [],
});

function counted(comparison: Comparison): string {
  const say = (count: number, [one, more]: readonly [string, string]) =>
    `${count} ${count === 1 ? one : more}`;
  const verdicts = ORDER.flatMap((verdict) => {
    const count = comparison.figures.filter((row) => row.verdict === verdict).length;
    return count > 0 ? [say(count, COUNTED[verdict])] : [];
  });
  const matches = say(comparison.matches.length, ['claim matches', 'claims match']);
  return [...verdicts, matches].join(' · ');
}

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
  const bold = terminal.colour ? BOLD : PLAIN;
  const highlight = terminal.colour ? HIGHLIGHT : PLAIN;
  const { width } = terminal;
  const heading = (text: string) => ['', bold.on + text + bold.off, ''];
  const rule = '─'.repeat(width);
  const nameOf = ({ publisher, published }: Report) =>
    plain([publisher ?? 'publisher not stated', published ?? 'date not stated'].join(', '));

  const row = (pair: FigurePair): string[] => [
    `${bold.on}${VERDICT[pair.verdict]}${bold.off}: ${printable(pair.what)}${pair.reason ? ` (${REASON[pair.reason]})` : ''}`,
    ...beside(sentenceAround(a.text, pair.a), sentenceAround(b.text, pair.b), width, highlight),
    '',
  ];
  const rows = ORDER.flatMap((verdict) =>
    comparison.figures.filter((pair) => pair.verdict === verdict),
  );
  const shown = (match: { a: Span; b: Span }) =>
    rows.some((pair) => covers(match.a, pair.a) && covers(match.b, pair.b));
  const others = comparison.matches.filter((match) => !shown(match));
  const only = (report: Report, spans: readonly Span[]) =>
    spans.flatMap((span) => {
      const { text } = plain(slice(report.text, span));
      return wrap(text, width - 2).map(
        (line, index) => `${index === 0 ? '• ' : '  '}${text.slice(line.start, line.end)}`,
      );
    });

  return [
    ...beside(
      plain(a.title ?? 'headline not stated'),
      plain(b.title ?? 'headline not stated'),
      width,
      PLAIN,
    ),
    ...beside(nameOf(a), nameOf(b), width, PLAIN),
    rule,
    counted(comparison),
    ...(comparison.sameStory.same ? [] : ['These may not be reports of the same story.']),
    ...(rows.length > 0 ? [...heading('Figures'), ...rows.flatMap(row)] : []),
    ...(others.length > 0 ? heading('Matching claims') : []),
    ...others.flatMap((match) => [
      ...beside(plain(slice(a.text, match.a)), plain(slice(b.text, match.b)), width, PLAIN),
      '',
    ]),
    ...(comparison.onlyA.length > 0
      ? [...heading('Only in the first'), ...only(a, comparison.onlyA)]
      : []),
    ...(comparison.onlyB.length > 0
      ? [...heading('Only in the second'), ...only(b, comparison.onlyB)]
      : []),
  ].join('\n');
}
