import { Latest } from '../text/latest.ts';
import type { Encoder, Passage, PassageVectors } from './encoder.ts';

/** The passages of some hundred reports, about 10 MB. */
const MAX_REMEMBERED = 5000;

/**
 * An encoder that encodes each distinct passage once: what it has encoded it remembers, and drops what was asked for
 * longest ago.
 *
 * @param max how many passages it remembers between calls
 */
export function remembering(encoder: Encoder, max = MAX_REMEMBERED): Encoder {
  const known = new Latest<PassageVectors>(max);
  return {
    model: encoder.model,
    async encode(passages) {
      const keys = passages.map(keyOf);
      const found = new Map<string, PassageVectors>();
      const missing = new Map<string, Passage>();
      passages.forEach((passage, index) => {
        const key = keys[index] as string;
        const vectors = known.get(key);
        if (vectors) found.set(key, vectors);
        else missing.set(key, passage);
      });
      const encoded = await encoder.encode([...missing.values()]);
      [...missing.keys()].forEach((key, at) => {
        found.set(key, encoded[at] as PassageVectors);
      });
      for (const [key, vectors] of found) known.set(key, vectors);
      return keys.map((key) => found.get(key) as PassageVectors);
    },
  };
}

const keyOf = ({ text, spans }: Passage): string =>
  `${spans.map(({ start, end }) => `${start}-${end}`).join()} ${text}`;
