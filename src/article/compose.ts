import type { Paragraph, Post } from './article.ts';
import { type Block, encloses } from './block.ts';
import type { SaidPart } from './extractors/extractor.ts';
import type { LivePost } from './live-blog.ts';

export interface Body {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly posts: readonly Post[];
}

/** Puts the blocks of a body together, one a line, each with its place in the text and in the page. */
export function composeBody(
  blocks: readonly Block[],
  standfirst: Block | null,
): Omit<Body, 'posts'> {
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

/** The posts of a live blog as parts of the composed text, in its order. */
export function composePosts(
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
  posts: readonly LivePost[],
): Post[] {
  return posts.flatMap(({ region, time }) => {
    const own = paragraphs.filter((_, at) => {
      const block = blocks[at];
      return block !== undefined && encloses(region, block.region);
    });
    const first = own[0];
    const last = own.at(-1);
    return first && last ? [{ start: first.start, end: last.end, time }] : [];
  });
}

/** A body that the page doesn't show but says in its metadata, without places in the page: several parts are posts. */
export function bodyOfPosts(said: readonly SaidPart[]): Body {
  let text = '';
  const paragraphs: Paragraph[] = [];
  const posts: Post[] = [];
  for (const { lines, time } of said) {
    const from = paragraphs.length;
    for (const line of lines) {
      if (text !== '') text += '\n';
      const start = text.length;
      text += line;
      paragraphs.push({ start, end: text.length, role: 'paragraph', anchor: null });
    }
    const first = paragraphs[from];
    if (first && said.length > 1) posts.push({ start: first.start, end: text.length, time });
  }
  return { text, paragraphs, posts };
}
