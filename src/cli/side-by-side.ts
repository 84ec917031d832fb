import type { Report } from '../claims/index.ts';
import type { Comparison, WithinConflict } from '../compare/index.ts';
import { type Span, slice } from '../text/span.ts';
import { createTranslator } from '../ui/i18n/translator.tsx';
import { answerOf } from '../ui/model/answer.ts';
import { labelOf } from '../ui/model/label.ts';
import { figureMarks, wordingMarks } from '../ui/model/marks.ts';
import type { Outlets } from '../ui/model/outlets.ts';
import { scopesOf } from '../ui/model/reason.ts';
import { countsOf, type Row, rowsOf } from '../ui/model/rows.ts';
import type { SideName } from '../ui/model/views.ts';
import { whyInFull } from '../ui/model/why.ts';
import { beside, type MarkedText, PLAIN } from './columns.ts';
import { paragraph, plain, printable, sourceLine, stylesOf } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const SIDES = ['a', 'b'] as const;

/** The words of popup, panel and full page: whoever reads at a terminal is told the same. */
const ENGLISH = createTranslator('en');

/**
 * Two reports side by side for a person at a terminal: the rows of the extension, in its order and words, then what only
 * one of them says. Quotations are the reports' own words, wrapped and never shortened.
 */
export function sideBySide(
  a: Report,
  b: Report,
  comparison: Comparison,
  terminal: Terminal,
): string {
  const { bold, highlight } = stylesOf(terminal);
  const { width } = terminal;
  const reports = { a, b };
  const names = namesOf(reports);
  const rows = rowsOf(comparison, a.text, b.text);
  const { first, rest } = answerOf(
    {
      counts: countsOf(rows, comparison),
      rows,
      names,
      order: SIDES,
      closer: 'done',
    },
    ENGLISH,
  );
  const strong = (lines: readonly string[]) => lines.map((line) => bold.on + line + bold.off);
  const section = (text: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', bold.on + text + bold.off, '', ...lines] : [];
  const pair = (left: MarkedText, right: MarkedText) => beside(left, right, width, highlight);
  const row = (one: Row): string[] => [
    ...strong(paragraph(headingOf(one, reports, names), width)),
    ...figuresOf(one, pair),
    ...pair(sentence(one, 'a', comparison, a.text), sentence(one, 'b', comparison, b.text)),
    ...about(one, width),
    '',
  ];
  const of = (kinds: readonly Row['kind'][]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).flatMap(row);
  const only = (side: SideName) =>
    comparison[side === 'a' ? 'onlyA' : 'onlyB'].flatMap((span) =>
      paragraph(slice(reports[side].text, span), width, '  ', '• '),
    );
  const within = (conflicts: readonly WithinConflict[]) =>
    conflicts.flatMap((one) => paragraph(conflictLine(one), width, '  ', '• '));
  const { t } = ENGLISH;

  return [
    ...beside(plain(a.title ?? WORDS.noTitle), plain(b.title ?? WORDS.noTitle), width, PLAIN),
    ...beside(plain(sourceLine(a)), plain(sourceLine(b)), width, PLAIN),
    '─'.repeat(width),
    ...strong(paragraph(first, width)),
    ...(rest.length > 0 ? paragraph(rest.join(' · '), width) : []),
    ...(comparison.sameStory.same ? [] : paragraph(t('answer.notSameStory'), width)),
    ...section(t('section.differing'), of(['contradiction', 'difference'])),
    ...section(t('section.matching'), of(['alike', 'reworded', 'match'])),
    ...section(t('section.possible'), of(['possible'])),
    ...SIDES.flatMap((side) =>
      section(t('within.title', { report: names[side] }), within(comparison.within[side])),
    ),
    ...SIDES.flatMap((side) => section(t('section.onlyIn', { report: names[side] }), only(side))),
  ].join('\n');
}

/** What the reports are called: by their outlets, or by their place. */
function namesOf({ a, b }: Readonly<Record<SideName, Report>>): Outlets {
  const areDistinct = a.publisher !== b.publisher;
  return {
    a: (areDistinct && a.publisher) || ENGLISH.t('side.first'),
    b: (areDistinct && b.publisher) || ENGLISH.t('side.second'),
  };
}

/** What is counted, and why the row stands here. */
function headingOf(row: Row, { a, b }: Readonly<Record<SideName, Report>>, names: Outlets): string {
  const label = row.figure && labelOf(row.figure, a.text, b.text);
  return ENGLISH.joined([label?.text ?? null, whyInFull(row, names, ENGLISH)]);
}

/** Each report's figure, to stand out above its sentence. */
function figuresOf({ figure }: Row, pair: (a: MarkedText, b: MarkedText) => string[]): string[] {
  if (!figure) return [];
  const of = (side: SideName): MarkedText => {
    const text = printable(figure[side].text);
    return { text, marks: [{ start: 0, end: text.length }] };
  };
  return pair(of('a'), of('b'));
}

/** A side's sentence with what is marked in it; further sentences that match the other side's stand below it. */
function sentence(row: Row, side: SideName, comparison: Comparison, text: string): MarkedText {
  const more = side === 'a' ? row.moreA : row.moreB;
  const marks: readonly Span[] = row.figure
    ? [row.figure[side]]
    : [...wordingMarks(row, side), ...figureMarks(comparison, null, side, 'done')];
  let shown = '';
  const placed: Span[] = [];
  for (const span of [row[side], ...more]) {
    if (shown !== '') shown += ' / ';
    const shift = shown.length - span.start;
    for (const mark of marks) {
      if (mark.start < span.start || mark.end > span.end) continue;
      placed.push({ start: mark.start + shift, end: mark.end + shift });
    }
    shown += slice(text, span);
  }
  return { text: printable(shown), marks: placed };
}

/** What each report states of a difference, and who gives each figure, where it says so. */
function about({ figure }: Row, width: number): string[] {
  if (!figure) return [];
  const scopes = scopesOf(figure, ENGLISH);
  const side = (name: SideName) =>
    ENGLISH.joined([scopes?.[name] ?? null, figure[name].speaker ?? null]);
  const [a, b] = [side('a'), side('b')];
  if (a === '' && b === '') return [];
  const said = (text: string) => plain(text === '' ? '' : `(${text})`);
  return beside(said(a), said(b), width, PLAIN);
}

function conflictLine({ kind, figures }: WithinConflict): string {
  return `${ENGLISH.t(`within.${kind}`)} ${figures.map((figure) => figure.text).join(' / ')}`;
}
