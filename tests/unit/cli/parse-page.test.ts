import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';

const parse = (source: string) => parsePage(source).document;
const htmlOf = (source: string) => parse(source).documentElement.outerHTML;

describe('parsePage', () => {
  it('finds the root where something stands before it', () => {
    const page = parse(
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
    const page = parse(
      '<body><!-- c --><script>if (a < b) c()</script><template shadowrootmode="open"><p>In</p></template></body>',
    );
    expect(page.querySelector('script')?.textContent).toBe('if (a < b) c()');
    expect(page.querySelector('template')?.getAttribute('shadowrootmode')).toBe('open');
    expect(htmlOf('<body>a<!-- c -->b</body>')).not.toContain('c');
  });

  it('takes thousands of levels and nothing at all', () => {
    expect(parse(`${'<div>'.repeat(4000)}deep`).body.textContent).toBe('deep');
    expect(parse('').body.textContent).toBe('');
  });

  it('takes half surrogate pairs, and tens of thousands of attributes', () => {
    expect(parse('<p>\ud800x\udc00</p>').body.textContent).toBe('\ufffdx\ufffd');
    const names = Array.from({ length: 50_000 }, (_, at) => `a${at}=x`);
    const page = parse(`<p ${names.join(' ')}>Said</p><p>also</p>`);
    expect(page.querySelector('p')?.attributes.length).toBeLessThan(500);
    expect(page.body.textContent).toBe('Saidalso');
  });

  it('parses the beginning of a page without end, and says so', () => {
    const whole = parsePage('<p>Said</p>'.repeat(1000));
    expect(whole.isCut).toBe(false);
    expect(whole.document.body.textContent).toBe('Said'.repeat(1000));
    const cut = parsePage('<p>Said</p>'.repeat(60_000));
    expect(cut.isCut).toBe(true);
    expect(cut.document.body.textContent).toMatch(/^(?:Said){20000,}$/);
    expect(parsePage(`<p>Said</p>${' '.repeat(5_000_000)}`).isCut).toBe(true);
  });

  it('reads what is told at each of thousands of levels', () => {
    const deep = '<div><p>Said</p>'.repeat(5000);
    expect(parse(deep).body.textContent).toBe('Said'.repeat(5000));
    expect(
      parse(`${deep}${'</div>'.repeat(5000)}<p id="after">then</p>`).body.lastElementChild?.id,
    ).toBe('after');
  });
});
