import type { Figure } from '../figures/index.ts';
import { sentences } from '../text/sentences.ts';
import { covers, slice } from '../text/span.ts';
import { styled, wrap } from './columns.ts';
import { paragraph, printable, stylesOf } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { BOUND, WORDS } from './words.ts';

/** The figures of a text for a person: each sentence that has some, then what was read in each of them. */
export function printFigures(
  text: string,
  figures: readonly Figure[],
  lang: string | null,
  terminal: Terminal,
): string {
  if (figures.length === 0) return WORDS.noFigures;
  const { highlight } = stylesOf(terminal);
  const blocks = sentences(text, lang).flatMap((sentence) => {
    const own = figures.filter((figure) => covers(sentence, figure));
    if (own.length === 0) return [];
    const shown = {
      text: printable(slice(text, sentence)),
      marks: own.map(({ start, end }) => ({
        start: start - sentence.start,
        end: end - sentence.start,
      })),
    };
    const lines = wrap(shown.text, terminal.width).map((line) => styled(shown, line, highlight));
    const read = own.flatMap((figure) =>
      paragraph(figureLine(figure), terminal.width, '    ', '  • '),
    );
    return [[...lines, ...read].join('\n')];
  });
  return blocks.join('\n\n');
}

/** One figure as it was read: "more than 1,000: count, more than 1000, North Korean troops, killed". */
export function figureLine(figure: Figure): string {
  const parts = [
    figure.kind,
    quantityOf(figure),
    figure.timex,
    figure.counted,
    figure.outcome?.classes.join(' or '),
    figure.place?.text,
    figure.period && `${figure.period.relation} ${figure.period.text}`,
  ];
  return `${figure.text}: ${parts.filter(Boolean).join(', ')}`;
}

function quantityOf({ value, unit }: Figure): string | null {
  if (!value) return null;
  const { nominal, low, high, bound } = value;
  const number = nominal ?? `${low ?? '…'}–${high ?? '…'}`;
  return `${BOUND[bound]}${number}${unit ? ` ${unit}` : ''}`;
}
