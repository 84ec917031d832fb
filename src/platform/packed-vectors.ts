import type { PassageVectors } from '../encoder/index.ts';

/** Vectors as a message or the session's storage can carry them, which know no arrays of bytes: base64. */
export interface PackedVectors {
  readonly sentence: string;
  readonly spans: readonly string[];
}

export function packVectors({ sentence, spans }: PassageVectors): PackedVectors {
  return { sentence: pack(sentence), spans: spans.map(pack) };
}

/** @throws where it is not what {@link packVectors} made */
export function unpackVectors({ sentence, spans }: PackedVectors): PassageVectors {
  return { sentence: unpack(sentence), spans: spans.map(unpack) };
}

const pack = (vector: Int8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(vector.buffer, vector.byteOffset, vector.length)));

const unpack = (text: string): Int8Array =>
  Int8Array.from(atob(text), (character) => character.charCodeAt(0));
