import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';
import { parsePage, sentences } from './page.ts';

const HEADLINE = 'Port Averil clears its harbour of ice';

function page(body: string): Document {
  return parsePage(
    `<!doctype html><html lang="en"><head><title>${HEADLINE}</title></head><body>${body}</body></html>`,
  );
}

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('');

// Parsing such a page takes the test's own DOM seconds on a busy machine; no time is asserted here.
describe('enormous and deep pages', { timeout: 120_000 }, () => {
  it('reads an article 5,000 levels down', () => {
    const document = page('<main id="root"></main>');
    let at: Element | null = document.querySelector('#root');
    for (let level = 0; level < 5000; level++) {
      const next = document.createElement('div');
      at?.append(next);
      at = next;
    }
    for (const line of [...sentences(8)]) {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      at?.append(paragraph);
    }
    expect(readArticle(document).text.split('\n')).toEqual(sentences(8));
  });

  it('reads paragraphs each of which is wrapped a level deeper than the last', () => {
    const document = page('<main id="root"></main>');
    let at: Element | null = document.querySelector('#root');
    for (const line of sentences(900)) {
      const next = document.createElement('div');
      const paragraph = document.createElement('p');
      paragraph.append(line);
      next.append(paragraph);
      at?.append(next);
      at = next;
    }
    expect(readArticle(document).text.split('\n').length).toBeGreaterThan(800);
  });

  it('reads an article of 20,000 elements', () => {
    const lines = sentences(6_000);
    const document = page(
      `<div><h1>${HEADLINE}</h1>${lines.map((line) => `<div class="w"><span></span><p>${line}</p></div>`).join('')}</div>`,
    );
    expect(readArticle(document).text.split('\n')).toEqual(lines);
  });

  it('reads the beginning of what no reader could read, and says that it is not all', () => {
    const lines = sentences(16_000);
    const article = readArticle(page(`<div><h1>${HEADLINE}</h1>${paragraphs(lines)}</div>`));
    const read = article.text.split('\n');
    expect(read.length).toBeGreaterThan(5_000);
    expect(read.length).toBeLessThan(10_000);
    expect(read.slice(0, -1)).toEqual(lines.slice(0, read.length - 1));
    expect(article.partial).toBe(true);
  });

  it('reads an article beside 40,000 links', () => {
    const links = Array.from(
      { length: 40_000 },
      (_, at) => `<li><a href="/${at}">Stop ${at}</a></li>`,
    );
    const document = page(
      `<article><h1>${HEADLINE}</h1>${paragraphs(sentences(8))}</article><ul>${links.join('')}</ul>`,
    );
    expect(readArticle(document).text.split('\n')).toEqual(sentences(8));
  });

  it('reads nothing out of a page without a body, and of one without text', () => {
    expect(readArticle(parsePage('<html></html>'))).toMatchObject({ isArticle: false, text: '' });
    expect(readArticle(page('<img src="a.jpg">'))).toMatchObject({ isArticle: false, text: '' });
  });
});

describe('text that is not where it seems to be', () => {
  it('reads open shadow roots, with what their slots show, in the order shown', () => {
    const document = page('<story-page></story-page>');
    const host = document.querySelector('story-page');
    const root = host?.attachShadow({ mode: 'open' });
    const lines = sentences(8);
    for (const [at, line] of lines.entries()) {
      const inShadow = at < 4;
      const paragraph = document.createElement('p');
      paragraph.append(line);
      if (inShadow) root?.append(paragraph);
      else host?.append(paragraph);
    }
    root?.append(document.createElement('slot'));
    expect(readArticle(document).text.split('\n')).toEqual(lines);
  });

  it('reads frames of the same origin and leaves those of another alone', () => {
    const lines = sentences(8);
    const document = page(
      `<h1>${HEADLINE}</h1><iframe id="own"></iframe><iframe id="other"></iframe>`,
    );
    const own = document.querySelector('#own');
    const other = document.querySelector('#other');
    if (!own || !other) throw new Error('no frames');
    Object.defineProperty(own, 'contentDocument', {
      value: page(`<article>${paragraphs(lines)}</article>`),
    });
    Object.defineProperty(other, 'contentDocument', {
      get() {
        throw new Error('blocked: another origin');
      },
    });
    expect(readArticle(document).text.split('\n')).toEqual(lines);
  });

  it('reads what stands for scripts where a page that was fetched shows no more than that', () => {
    const lines = sentences(8);
    const read = (noscript: string): string =>
      readArticle(page(`<article><h1>${HEADLINE}</h1><p>Loading.</p>${noscript}</article>`)).text;
    const text = lines.map((line) => `<p>${line}</p>`).join('');
    expect(read(`<noscript>${text}</noscript>`).split('\n')).toEqual(lines);
    expect(read('<noscript>Scripts are needed. '.repeat(40))).not.toContain('Scripts');
    expect(
      read(`${text}<noscript><p>${lines.join('</p><p>Again: ')}</p></noscript>`),
    ).not.toContain('Again');
  });

  it('gives one moment of a page, and the next when it is read again', () => {
    const document = page(`<article><h1>${HEADLINE}</h1>${paragraphs(sentences(4))}</article>`);
    const first = readArticle(document);
    const paragraph = document.createElement('p');
    paragraph.append(
      'A fifth paragraph came late, with the tide tables and the names of all who had held a saw that week.',
    );
    document.querySelector('article')?.append(paragraph);
    expect(first.paragraphs).toHaveLength(4);
    expect(readArticle(document).paragraphs).toHaveLength(5);
  });
});

describe('markup that lies', () => {
  it('survives metadata that are not what they should be', () => {
    const junk = [
      'null',
      '[]',
      '{"@graph":{"@type":7}}',
      '{"@type":["NewsArticle"],"author":[null,3,{"name":{}}],"headline":{"a":1},"datePublished":["x"]}',
      '{"@type":"NewsArticle","articleBody":["no text"],"liveBlogUpdate":[[1]],"isAccessibleForFree":{}}',
      `${'['.repeat(50_000)}`,
      // 800 kB: a queue that is shifted from the front takes minutes, and the test its own time limit.
      `[${'1,'.repeat(400_000)}1]`,
      '<!-- {"@type":"NewsArticle"} -->',
    ];
    for (const json of junk) {
      const document = page(
        `<script type="application/ld+json">${json}</script><article><h1>${HEADLINE}</h1>${paragraphs(sentences(6))}</article>`,
      );
      expect(readArticle(document).text.split('\n')).toEqual(sentences(6));
    }
  });

  it('reads an article whose every part is called a sidebar', () => {
    const document = page(
      `<div class="sidebar"><div class="related widget"><h1>${HEADLINE}</h1>${paragraphs(sentences(8))}</div></div>`,
    );
    expect(readArticle(document).text.split('\n')).toEqual(sentences(8));
  });

  it('takes no script for text and no markup in text for markup', () => {
    const line =
      'The clerk wrote &lt;b&gt;closed&lt;/b&gt; on the board, and nobody in the whole harbour office knew what it was to mean.';
    const document = page(
      `<article><h1>${HEADLINE}</h1>${paragraphs(sentences(5))}<p>${line}</p><script>var a = "no text";</script></article>`,
    );
    expect(readArticle(document).text).toContain('<b>closed</b>');
    expect(readArticle(document).text).not.toContain('no text');
  });
});
