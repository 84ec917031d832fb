import { describe, expect, it } from 'vitest';
import { findInPage, type Place, readArticle } from '../../../src/article/index.ts';
import { parsePage, sentences } from './page.ts';

function page(): Document {
  const lines = sentences(6);
  return parsePage(
    `<html><head><title>Ice in Port Averil</title></head><body><nav><a href="/">Home</a></nav><article><h1>Ice in Port Averil</h1>` +
      `<p>${lines[0]}</p><p>Paragraph <b>2</b> tells  how\n the <i>harbour</i>${lines[1]?.slice(31)}</p>` +
      `<div>${lines[2]}<br><br>${lines[3]}</div><p>${lines[4]}</p><p>${lines[5]}</p></article></body></html>`,
  );
}

/** The text of a place that is in text nodes one after another. */
function textAt(document: Document, place: Place | null | undefined): string | null {
  if (!place) return null;
  let text = '';
  let isIn = false;
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    if (node === place.startNode) isIn = true;
    if (!isIn) continue;
    const from = node === place.startNode ? place.startOffset : 0;
    text += data.slice(from, node === place.endNode ? place.endOffset : undefined);
    if (node === place.endNode) break;
  }
  return text.replace(/\s+/g, ' ');
}

function wantedOf(document: Document) {
  const { text, paragraphs } = readArticle(document);
  return paragraphs.map(({ start, end, anchor }) => ({ text: text.slice(start, end), anchor }));
}

describe('findInPage', () => {
  it('finds every paragraph again, across inline markup and line breaks', () => {
    const document = page();
    const wanted = wantedOf(document);
    expect(wanted).toHaveLength(6);
    expect(findInPage(document, wanted).map((place) => textAt(document, place))).toEqual(
      wanted.map(({ text }) => text),
    );
  });

  it('finds a paragraph that moved, by its text', () => {
    const document = page();
    const wanted = wantedOf(document);
    const moved = document.querySelector('article > p');
    if (moved) document.querySelector('nav')?.append(moved);
    expect(findInPage(document, wanted).map((place) => textAt(document, place))).toEqual(
      wanted.map(({ text }) => text),
    );
  });

  it('finds nothing where the text was changed, and the others all the same', () => {
    const document = page();
    const wanted = wantedOf(document);
    const changed = document.querySelector('article > p');
    if (changed) changed.textContent = 'This paragraph was taken back.';
    const [first, ...others] = findInPage(document, wanted);
    expect(first).toBeNull();
    expect(others.every((place) => place !== null)).toBe(true);
  });

  it('tells texts that stand twice in the page apart by their anchors', () => {
    const line = sentences(1)[0] ?? '';
    const document = parsePage(
      `<html><body><p id="a">${line}</p><p id="b">${line}</p></body></html>`,
    );
    const second = document.querySelector('#b');
    // html 0, body 1, first paragraph 2, second 3 (linkedom adds no head here).
    const order = [...document.querySelectorAll('*')].indexOf(second as Element);
    const [place] = findInPage(document, [{ text: line, anchor: { element: order } }]);
    expect(place?.startNode.parentNode).toBe(second);
  });

  it('finds part of a paragraph', () => {
    const document = page();
    const [place] = findInPage(document, [{ text: 'how the harbour', anchor: null }]);
    expect(textAt(document, place)).toBe('how the harbour');
  });

  it.each([
    ['a short script', ''],
    ['a long script', 'x'.repeat(10_000)],
  ])('finds the text that is to be read, not the same in %s before it', (_what, rest) => {
    const line = sentences(1)[0] ?? '';
    const document = parsePage(
      `<html><body><script>"${line}${rest}"</script><p id="a">${line}</p></body></html>`,
    );
    const [place] = findInPage(document, [{ text: line, anchor: null }]);
    expect(place?.startNode.parentNode).toBe(document.querySelector('#a'));
    document.querySelector('#a')?.remove();
    expect(findInPage(document, [{ text: line, anchor: null }])).toEqual([null]);
  });

  it('finds text across a script in its midst, and in a shadow tree', () => {
    const [first = '', second = ''] = sentences(2);
    const document = parsePage(
      `<html><body><p id="a">${first} <script>go()</script>${second}</p><div><template shadowrootmode="open"><p>In the shade ${first}</p></template></div></body></html>`,
    );
    const [across, shade] = findInPage(document, [
      { text: `${first} ${second}`, anchor: null },
      { text: `In the shade ${first}`, anchor: null },
    ]);
    expect(across?.startNode.data).toBe(`${first} `);
    expect(across?.endNode.data).toBe(second);
    expect(shade?.startNode.data).toContain('In the shade');
  });
});
