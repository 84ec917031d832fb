import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const { hostOf, originsOf, patternOf } = await import('../../../src/platform/watch-access.ts');

describe('patternOf', () => {
  it.each([
    ['news.example', '*://news.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['xn--bcher-kva.example', '*://xn--bcher-kva.example/*'],
  ])('is that of %s', (host, pattern) => {
    expect(patternOf(host)).toBe(pattern);
  });

  it.each(['*', '*.example', '', 'a/b', 'a b', '<all_urls>', 'news.example/*,*', '.', 'a..b'])(
    'is none for %j, which would mean more than one host or none',
    (host) => {
      expect(patternOf(host)).toBeNull();
    },
  );

  it('never stands for more than the host', () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        const pattern = patternOf(host);
        expect(pattern === null || pattern === `*://${host}/*`).toBe(true);
        expect(pattern ?? '').not.toMatch(/\*.*\*.*\*/);
      }),
    );
  });
});

describe('hostOf', () => {
  it.each([
    ['https://News.Example:8443/a?b', 'news.example'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['about:blank', null],
    ['file:///home/page.html', null],
    ['chrome://settings', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('originsOf', () => {
  it('asks for the host alone, or for all', () => {
    expect(originsOf({ host: 'news.example', watch: 'site' })).toEqual(['*://news.example/*']);
    expect(originsOf({ host: 'news.example', watch: 'all' })).toEqual(['*://*/*']);
    expect(originsOf({ host: null, watch: 'site' })).toEqual([]);
  });
});
