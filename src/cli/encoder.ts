import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Encoder, modelEncoder, ortModel, remembering, wordPieces } from '../encoder/index.ts';

const read = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../assets/encoder/${file}`, import.meta.url)));

/**
 * The sentence encoder of the command line. Its runtime is the extension's, onnxruntime-web, and gives the very same
 * vectors: onnxruntime-node is five times as fast, but rounds otherwise now and then (.9994 of the cosine), and adds
 * 290 MB to node_modules.
 */
export async function nodeEncoder(): Promise<Encoder> {
  const ort = await import('onnxruntime-web');
  ort.env.wasm.numThreads = Math.min(4, availableParallelism());
  ort.env.logLevel = 'error';
  const model = await ortModel(ort, read('encoder.onnx'));
  return remembering(modelEncoder(wordPieces(read('vocab.txt').toString('utf8')), model));
}
