import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';

const htmlOf = (source: string) => parsePage(source).documentElement.outerHTML;

describe('parsePage', () => {
  it('finds the root where something stands before it', () => {
    const page = parsePage(
      '<meta name="x" content="y"><!doctype html><html lang="en"><head><title>Ferry</title></head><body><p>It ran.</p></body></html>',
    );
    expect(page.documentElement.localName).toBe('html');
    expect(page.documentElement.getAttribute('lang')).toBe('en');
    expect(page.body.textContent).toBe('It ran.');
  });

  it('ends what the page forgot to end, as browsers do', () => {
    expect(htmlOf('<!doctype html><p>One<p>Two<table><tr><td>3')).toBe(
      '<html><head></head><body><p>One</p><p>Two</p><table><tbody><tr><td>3</td></tr></tbody></table></body></html>',
    );
  });

  it('keeps scripts as text, templates with what they hold, and leaves comments out', () => {
    const page = parsePage(
      '<body><!-- c --><script>if (a < b) c()</script><template shadowrootmode="open"><p>In</p></template></body>',
    );
    expect(page.querySelector('script')?.textContent).toBe('if (a < b) c()');
    expect(page.querySelector('template')?.getAttribute('shadowrootmode')).toBe('open');
    expect(htmlOf('<body>a<!-- c -->b</body>')).not.toContain('c');
  });

  it('takes thousands of levels and nothing at all', () => {
    expect(parsePage(`${'<div>'.repeat(4000)}deep`).body.textContent).toBe('deep');
    expect(parsePage('').body.textContent).toBe('');
  });
});
