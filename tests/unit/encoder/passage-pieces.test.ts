import { describe, expect, it } from 'vitest';
import { MAX_PIECES } from '../../../src/encoder/encoder.ts';
import { passagePieces } from '../../../src/encoder/passage-pieces.ts';
import type { WordPieces } from '../../../src/encoder/word-pieces.ts';

/** A piece for each character but spaces: its code. */
const words: WordPieces = {
  first: 1,
  last: 2,
  unknown: 3,
  piecesOf: (text) => [...text.replaceAll(' ', '')].map((character) => character.charCodeAt(0)),
};
const piecesOf = (text: string, ...spans: [start: number, end: number][]) =>
  passagePieces({ text, spans: spans.map(([start, end]) => ({ start, end })) }, words);
const codes = (text: string) => [...text].map((character) => character.charCodeAt(0));

describe('a passage in pieces', () => {
  it('stands between the first piece and the last', () => {
    expect(piecesOf('ab c').ids).toEqual([1, ...codes('abc'), 2]);
  });

  it('gives each span its pieces and seven to each side', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz';
    const { ids, windows } = piecesOf(text, [12, 14], [0, 1], [25, 26]);
    const [middle, begin, end] = windows.map((window) => ids.slice(window.start, window.end));
    expect(middle).toEqual(codes('fghijklmnopqrstu'));
    expect(begin).toEqual(codes('abcdefgh'));
    expect(end).toEqual(codes('stuvwxyz'));
  });

  it('cuts pieces where a span begins and ends, whatever the order of the spans', () => {
    const joined: WordPieces = { ...words, piecesOf: (text) => (text ? [text.length] : []) };
    const text = 'abcdefghij';
    const spans = [
      { start: 6, end: 8 },
      { start: 2, end: 8 },
    ];
    expect(passagePieces({ text, spans }, joined).ids).toEqual([1, 2, 4, 2, 2, 2]);
  });

  it('reads so much and no more of a long one; a span behind that has the last pieces', () => {
    const { ids, windows } = piecesOf('x'.repeat(500), [400, 405]);
    expect(ids).toHaveLength(MAX_PIECES + 2);
    expect(windows).toEqual([{ start: MAX_PIECES - 7, end: MAX_PIECES + 1 }]);
  });

  it('is the unknown piece where there is nothing to read', () => {
    expect(piecesOf('', [0, 0])).toEqual({ ids: [1, 3, 2], windows: [{ start: 1, end: 2 }] });
    expect(piecesOf('  ').ids).toEqual([1, 3, 2]);
  });
});
