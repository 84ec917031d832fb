import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../src/article/index.ts';

const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');

const nullableText = v.nullable(v.string());

/** What a page must give. Of a page that is no article nothing but that is asked. */
const expectedSchema = v.strictObject({
  url: v.string(),
  isArticle: v.boolean(),
  partial: v.boolean(),
  title: nullableText,
  byline: nullableText,
  publisher: nullableText,
  published: nullableText,
  updated: nullableText,
  lang: nullableText,
  canonicalUrl: v.optional(v.string()),
  /** The paragraphs. */
  text: v.nullable(v.array(v.string())),
  asides: v.array(v.object({ kind: v.string(), text: v.string() })),
  posts: v.optional(v.array(v.object({ time: nullableText, text: v.string() }))),
});

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

const names = readdirSync(PAGES);

describe('pages of every kind', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)('%s', (name) => {
    const folder = join(PAGES, name);
    expect(existsSync(join(folder, 'expected.json')), 'has expected.json').toBe(true);
    const expected = v.parse(
      expectedSchema,
      JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
    );
    const document = parse(readFileSync(join(folder, 'page.html'), 'utf8'));
    const before = document.toString();
    const { article, dropped } = explainArticle(document, expected.url);
    expect(document.toString(), 'the page stays as it is').toBe(before);
    expect(article.isArticle).toBe(expected.isArticle);
    expect(dropped.every(({ text, reason }) => text !== '' && reason !== undefined)).toBe(true);
    if (!expected.isArticle) return;

    expect(article.text.split('\n')).toEqual(expected.text);
    expect({
      partial: article.partial,
      title: article.title,
      byline: article.byline,
      publisher: article.publisher,
      published: article.published,
      updated: article.updated,
      lang: article.lang,
      asides: article.asides,
    }).toEqual({
      partial: expected.partial,
      title: expected.title,
      byline: expected.byline,
      publisher: expected.publisher,
      published: expected.published,
      updated: expected.updated,
      lang: expected.lang,
      asides: expected.asides,
    });
    if (expected.canonicalUrl) expect(article.canonicalUrl).toBe(expected.canonicalUrl);
    expect(
      article.posts.map(({ start, end, time }) => ({ time, text: article.text.slice(start, end) })),
    ).toEqual(expected.posts ?? []);
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      expected.text,
    );
  });
});
