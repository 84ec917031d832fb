import type { Report } from '../claims/index.ts';
import { readFigures } from '../figures/index.ts';
import { tokens } from '../text/tokens.ts';

/**
 * How much of what a summary states a report states too: the share of the summary's figures and names that stand in
 * the report, 0 to 1. Names are words with a capital inside a sentence; a name of several words counts by each.
 */
export function statedShare(summary: Report, report: Report): number {
  const wanted = facts(summary);
  if (wanted.size === 0) return 0;
  const stated = facts(report);
  let found = 0;
  for (const fact of wanted) if (stated.has(fact)) found++;
  return found / wanted.size;
}

function facts(report: Report): Set<string> {
  const found = new Set<string>();
  for (const { kind, value, timex, unit } of readFigures(report.text, report)) {
    const number = value?.nominal ?? value?.low;
    if (kind === 'date' && timex) found.add(timex.slice(-5));
    else if (number !== undefined && number !== null) found.add(`${number} ${unit ?? ''}`);
  }
  let isFirst = true;
  for (const { kind, text } of tokens(report.text)) {
    if (kind === 'word' && !isFirst && /^\p{Lu}/u.test(text))
      found.add(text.replace(/['’]s?$/, ''));
    isFirst = kind === 'mark' ? /^[.!?:“"]$/.test(text) : false;
  }
  return found;
}
