import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DIMENSIONS, type Encoder, type Passage, type PassageVectors } from '../encoder/index.ts';

/**
 * An encoder that keeps what it has encoded in a file, for those who read the same data again and again: who fits a
 * model, or changes the engine and measures. Several processes may share the file; a line that was cut off is encoded
 * anew.
 */
export function keptIn(file: string, encoder: Encoder): Encoder {
  const known = readKept(file);
  mkdirSync(dirname(file), { recursive: true });
  return {
    model: encoder.model,
    async encode(passages) {
      const keys = passages.map((passage) => keyOf(encoder.model, passage));
      const missing = new Map<string, Passage>();
      passages.forEach((passage, index) => {
        const key = keys[index] as string;
        if (!known.has(key)) missing.set(key, passage);
      });
      const encoded = await encoder.encode([...missing.values()]);
      const lines = [...missing.keys()].map((key, index) => {
        const { sentence, spans } = encoded[index] as PassageVectors;
        const bytes = Buffer.concat([sentence, ...spans].map((vector) => Buffer.from(vector)));
        known.set(key, bytes);
        return `${key} ${bytes.toString('base64')}\n`;
      });
      if (lines.length > 0) appendFileSync(file, lines.join(''));
      return keys.map((key) => vectorsOf(known.get(key) as Buffer));
    },
  };
}

function readKept(file: string): Map<string, Buffer> {
  const known = new Map<string, Buffer>();
  if (!existsSync(file)) return known;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [key, vectors] = line.split(' ');
    const bytes = Buffer.from(vectors ?? '', 'base64');
    if (key && bytes.length > 0 && bytes.length % DIMENSIONS === 0) known.set(key, bytes);
  }
  return known;
}

const keyOf = (model: string, { text, spans }: Passage): string =>
  createHash('sha256')
    .update(JSON.stringify([model, text, spans.map(({ start, end }) => [start, end])]))
    .digest('base64');

function vectorsOf(bytes: Buffer): PassageVectors {
  const [sentence = new Int8Array(), ...spans] = Array.from(
    { length: bytes.length / DIMENSIONS },
    (_, at) => new Int8Array(bytes.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS)),
  );
  return { sentence, spans };
}
