import type { Paragraph } from './article.ts';
import type { Block } from './block.ts';

export interface Body {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Puts the blocks of a body together, one a line, each with its place in the text and in the page. */
export function composeBody(blocks: readonly Block[], standfirst: Block | null): Body {
  let text = '';
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += block.text;
    paragraphs.push({
      start,
      end: text.length,
      role: block === standfirst ? 'standfirst' : block.role,
      anchor: { element: block.region.order },
    });
  }
  return { text, paragraphs };
}

/** A body that the page doesn't show but says in its metadata: its lines, without places in the page. */
export function bodyOfLines(lines: readonly string[]): Body {
  let text = '';
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    paragraphs.push({
      start: text.length,
      end: text.length + line.length,
      role: 'paragraph',
      anchor: null,
    });
    text += line;
  }
  return { text, paragraphs };
}
