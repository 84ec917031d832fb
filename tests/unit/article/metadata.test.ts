import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/index.ts';
import { readMachineDate } from '../../../src/article/metadata/iso-date.ts';
import { readWrittenDate } from '../../../src/article/metadata/written-date.ts';
import { parsePage } from './page.ts';

describe('readMachineDate', () => {
  it.each([
    ['2024-02-13', '2024-02-13'],
    ['20240213', '2024-02-13'],
    ['2024/2/13 9:05', '2024-02-13T09:05:00'],
    ['2024-02-13T09:30:00.000Z', '2024-02-13T09:30:00Z'],
    ['2024-02-13T09:30+0100', '2024-02-13T09:30:00+01:00'],
    ['Tue, 13 Feb 2024 09:30:00 GMT', '2024-02-13T09:30:00Z'],
    [
      'Tue Feb 13 2024 09:30:00 GMT+0100 (Central European Standard Time)',
      '2024-02-13T09:30:00+01:00',
    ],
    ['Tue Feb 13 09:30:00 UTC 2024', '2024-02-13T09:30:00'],
    ['1707816600', '2024-02-13T09:30:00Z'],
    ['2024-02-31', null],
    ['2024-13-01', null],
    ['last Tuesday', null],
    ['', null],
  ])('%s', (value, expected) => {
    expect(readMachineDate(value)).toBe(expected);
  });
});

describe('readWrittenDate', () => {
  it.each([
    ['4 March 2024', 'en', '2024-03-04'],
    ['Published March 4th, 2024 at 9:05 p.m.', 'en-US', '2024-03-04T21:05:00'],
    ['12:10 a.m. is no date', 'en', null],
    ['04.03.2024, 17:30 Uhr', 'de', '2024-03-04T17:30:00'],
    ['4. März 2024', 'de', '2024-03-04'],
    ['1er août 2023 à 7h45', 'fr', '2023-08-01T07:45:00'],
    ['4 de marzo de 2024', 'es', '2024-03-04'],
    ['4 марта 2024, 10:00', 'ru', '2024-03-04T10:00:00'],
    ['٤ مارس ٢٠٢٤', 'ar', '2024-03-04'],
    ['2024年3月4日', 'zh', '2024-03-04'],
    ['03/04/2024', 'en-US', '2024-03-04'],
    ['03/04/2024', 'en-GB', '2024-04-03'],
    ['25/12/2024', 'en-US', '2024-12-25'],
    ['4 March 2024 13:05 GMT', 'en', '2024-03-04T13:05:00Z'],
    ['May be 40 of them', 'en', null],
  ])('%s (%s)', (text, lang, expected) => {
    expect(readWrittenDate(text, lang)).toBe(expected);
  });
});

describe('readMetadata', () => {
  const read = (head: string, url: string | null = null) =>
    readMetadata(parsePage(`<html><head>${head}</head><body></body></html>`), url);

  it('prefers the day in the address to a neighbouring one in UTC and to a later one', () => {
    const tag = (date: string) => `<meta property="article:published_time" content="${date}">`;
    const url = 'https://news.example/2024/3/4/dam';
    expect(read(tag('2024-03-05T01:00:00Z'), url).published).toBe('2024-03-04');
    expect(read(tag('2025-01-01T01:00:00+02:00'), url).published).toBe('2024-03-04');
    expect(read(tag('2024-03-04T20:00:00Z'), url).published).toBe('2024-03-04T20:00:00Z');
  });

  it('takes an address without its fragment, and only one of the web', () => {
    const link = (href: string) => `<link rel="canonical" href="${href}">`;
    expect(read(link('/dam#top'), 'https://news.example/x').canonicalUrl).toBe(
      'https://news.example/dam',
    );
    expect(read(link('javascript:x()')).canonicalUrl).toBeNull();
  });

  it('is not misled by the articles that a list names', () => {
    const list = JSON.stringify({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'One of many' }],
    });
    expect(read(`<script type="application/ld+json">${list}</script>`).thing).toBeNull();
  });
});
