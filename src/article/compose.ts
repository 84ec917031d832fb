import type { Paragraph, Post } from './article.ts';
import { type Block, encloses } from './block.ts';
import type { SaidPart } from './extractors/extractor.ts';
import type { LivePost } from './live-blog.ts';

export interface Body {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly posts: readonly Post[];
}

type Line = Pick<Paragraph, 'role' | 'anchor'> & { readonly text: string };

/** Lines one below the other, each with its place in the text. */
function composeLines(lines: readonly Line[]): Omit<Body, 'posts'> {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { text, role, anchor } of lines) {
    paragraphs.push({ start, end: start + text.length, role, anchor });
    start += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), paragraphs };
}

/** Puts the blocks of a body together, one a line, each with its place in the text and in the page. */
export function composeBody(
  blocks: readonly Block[],
  standfirst: Block | null,
): Omit<Body, 'posts'> {
  return composeLines(
    blocks.map((block) => ({
      text: block.text,
      role: block === standfirst ? 'standfirst' : block.role,
      anchor: { element: block.region.order },
    })),
  );
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
  const lines = said.flatMap((part) => part.lines);
  const body = composeLines(lines.map((text) => ({ text, role: 'paragraph', anchor: null })));
  let at = 0;
  const posts = said.flatMap((part) => {
    const first = body.paragraphs[at];
    at += part.lines.length;
    const last = body.paragraphs[at - 1];
    return first && last ? [{ start: first.start, end: last.end, time: part.time }] : [];
  });
  return { ...body, posts: said.length > 1 ? posts : [] };
}
