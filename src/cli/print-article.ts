import type { Article } from '../article/index.ts';
import { paragraph, stylesOf } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

/** An article for a person: headline, where it is from, its text, and what stands beside it. */
export function printArticle(article: Article, terminal: Terminal): string {
  const { bold } = stylesOf(terminal);
  const { width } = terminal;
  const about = [article.publisher, article.byline, article.published, article.lang];
  return [
    ...(article.isArticle ? [] : [WORDS.notArticle, '']),
    ...(article.partial ? [WORDS.partial, ''] : []),
    ...paragraph(article.title ?? WORDS.noTitle, width).map((line) => bold.on + line + bold.off),
    ...paragraph(about.filter((one) => one !== null).join(' · '), width),
    ...article.text.split('\n').flatMap((line) => ['', ...paragraph(line, width)]),
    ...article.asides.flatMap(({ kind, text }) => [
      '',
      ...paragraph(text, width, '  ', `[${kind}] `),
    ]),
  ].join('\n');
}
