import { describe, expect, it } from 'vitest';
import { glance } from '../../../src/article/glance.ts';
import { type WatchedWindow, watchPage } from '../../../src/article/watch.ts';
import { parsePage, sentences } from './page.ts';

const ARTICLE = `<html><head><meta property="og:type" content="article"></head><body><article><h1>Ice in Port Averil</h1>${sentences(
  6,
)
  .map((line) => `<p>${line}</p>`)
  .join('')}</article></body></html>`;
const LIST = `<html><body><h1>Local</h1>${sentences(20)
  .map((line) => `<h3><a href="/x">${line.slice(0, 50)}</a></h3>`)
  .join('')}</body></html>`;

const unexpected = () => {
  throw new Error('not expected here');
};

/** A window whose time and address the test moves. */
function fakeWindow(html: string, { navigation = true } = {}) {
  const listeners = new Map<string, Set<() => void>>();
  const timers = new Map<number, { action: () => void; at: number }>();
  let now = 0;
  let last = 0;
  const add = (type: string, listener: () => void) => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
  };
  const remove = (type: string, listener: () => void) => listeners.get(type)?.delete(listener);
  const page = {
    document: parsePage(html),
    location: { href: 'https://news.example/2024/ice' },
    navigation: navigation ? { addEventListener: add, removeEventListener: remove } : undefined,
    setTimeout(action: () => void, delay: number) {
      last++;
      timers.set(last, { action, at: now + delay });
      return last;
    },
    clearTimeout: (id: number) => void timers.delete(id),
    addEventListener: add,
    removeEventListener: remove,
  } satisfies WatchedWindow;
  return {
    page,
    fire: (type: string) => {
      for (const listener of listeners.get(type) ?? []) listener();
    },
    listening: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    waiting: () => timers.size,
    pass(ms: number) {
      now += ms;
      for (const [id, { action, at }] of [...timers]) {
        if (at > now || !timers.delete(id)) continue;
        action();
      }
    },
  };
}

describe('glance', () => {
  it.each([
    ['an article', ARTICLE, 'https://news.example/2024/ice', 'article'],
    ['the same text at a front address', ARTICLE, 'https://news.example/', 'other'],
    ['a page of links', LIST, 'https://news.example/local', 'other'],
    ['a page of the browser', ARTICLE, 'about:blank', 'other'],
    [
      'an article whose text is still to come',
      '<html><head><meta property="og:type" content="article"></head><body><h1>Ice</h1></body></html>',
      'https://news.example/ice',
      'unsure',
    ],
    [
      'line breaks for paragraphs',
      `<html><body><h1>Ice</h1><div>${sentences(6).join('<br><br>')}</div></body></html>`,
      'https://news.example/ice',
      'article',
    ],
  ])('%s', (_name, html, url, expected) => {
    expect(glance(parsePage(html), url)).toBe(expected);
  });
});

describe.each([
  ['with the Navigation API', true, 'navigatesuccess'],
  ['without it', false, 'click'],
])('watchPage %s', (_name, navigation, event) => {
  it('tells of an article once, and of the next one', () => {
    const window = fakeWindow(ARTICLE, { navigation });
    let told = 0;
    watchPage(window.page, { article: () => told++, list: unexpected });
    expect(told).toBe(1);
    window.fire(event);
    window.pass(5000);
    expect(told).toBe(1);
    window.page.location.href = 'https://news.example/2024/thaw';
    window.fire(event);
    window.pass(600);
    window.pass(600);
    expect(told).toBe(2);
  });

  it('takes a fragment for the same article', () => {
    const window = fakeWindow(ARTICLE, { navigation });
    let told = 0;
    watchPage(window.page, { article: () => told++, list: unexpected });
    window.page.location.href += '#comments';
    window.fire(event);
    window.pass(600);
    window.pass(600);
    expect(told).toBe(1);
  });

  it('tells of a list of articles, again when the reader comes back to it, and waits for nothing', () => {
    const window = fakeWindow(LIST, { navigation });
    let told = 0;
    const stop = watchPage(window.page, { article: unexpected, list: () => told++ });
    expect(told).toBe(1);
    expect(window.waiting()).toBe(0);
    const { document } = window.page;
    const comeBack = () => {
      const event = document.createEvent('Event');
      event.initEvent('visibilitychange');
      document.dispatchEvent(event);
    };
    comeBack();
    expect(told).toBe(2);
    stop();
    comeBack();
    expect(told).toBe(2);
  });

  it.each([
    ['a forum', '<h1>Ferry late again?</h1><div>Does anybody know why?</div>'.repeat(9)],
    ['a few links under headings', '<h2><a href="/a">Harbour news of the day</a></h2>'.repeat(3)],
    ['headings that link nothing', '<h2>Harbour news of the day</h2>'.repeat(9)],
  ])('says nothing of %s', (_kind, body) => {
    const window = fakeWindow(`<html><body>${body}</body></html>`, { navigation });
    watchPage(window.page, { article: unexpected, list: unexpected });
    expect(window.waiting()).toBe(0);
  });

  it('looks again for text that loads late, and gives up in the end', () => {
    const window = fakeWindow(
      '<html><head><meta property="og:type" content="article"></head><body><h1>Ice</h1></body></html>',
      { navigation },
    );
    let told = 0;
    watchPage(window.page, { article: () => told++, list: unexpected });
    for (const line of sentences(5)) {
      const paragraph = window.page.document.createElement('p');
      paragraph.append(line);
      window.page.document.body.append(paragraph);
    }
    window.pass(1000);
    expect(told).toBe(1);

    const empty = fakeWindow(
      '<html><head><meta property="og:type" content="article"></head><body><h1>Ice</h1></body></html>',
      { navigation },
    );
    watchPage(empty.page, { article: () => told++, list: unexpected });
    for (let round = 0; round < 10; round++) empty.pass(10_000);
    expect(empty.waiting()).toBe(0);
    expect(told).toBe(1);
  });

  it('leaves nothing behind when it is stopped', () => {
    const window = fakeWindow(ARTICLE, { navigation });
    let told = 0;
    const stop = watchPage(window.page, { article: () => told++, list: unexpected });
    window.page.location.href = 'https://news.example/2024/thaw';
    window.fire(event);
    stop();
    window.pass(10_000);
    expect(window.listening()).toBe(0);
    expect(told).toBe(1);
  });
});
