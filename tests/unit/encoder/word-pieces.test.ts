import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EncoderError, wordPieces } from '../../../src/encoder/index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const words = wordPieces(readFileSync(resolve(ROOT, 'assets/encoder/vocab.txt'), 'utf8'));

/** What the original's tokenizer (Python, tokenizers 0.23, its own tokenizer.json) makes of sentences of ours. */
const ORIGINAL = readFileSync(resolve(ROOT, 'tests/fixtures/encoder/pieces.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): { text: string; ids: number[] } => JSON.parse(line));

describe('pieces of words', () => {
  it.each(ORIGINAL)('are those of the original: $text', ({ text, ids }) => {
    expect(words.piecesOf(text)).toEqual(ids);
  });

  it('are none of the special ones, whatever a page says', () => {
    const named = words.piecesOf('[CLS] and [SEP] and [PAD]');
    expect(named).not.toContain(words.first);
    expect(named).not.toContain(words.last);
    expect(named).not.toContain(0);
  });

  it('need a vocabulary', () => {
    expect(() => wordPieces('not\na\nvocabulary\n')).toThrow(EncoderError);
    expect(() => wordPieces('')).toThrow(EncoderError);
  });
});
