import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a text into sentences, in order. A paragraph break always ends one; spans are trimmed of white space.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = index + segment.indexOf(trimmed);
    found.push({ start, end: start + trimmed.length });
  }
  return found;
}
