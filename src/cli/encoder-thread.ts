import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import * as ort from 'onnxruntime-web';
import {
  type Encoder,
  modelEncoder,
  ortModel,
  type Passage,
  wordPieces,
} from '../encoder/index.ts';

const read = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../assets/encoder/${file}`, import.meta.url)));

async function load(): Promise<Encoder> {
  ort.env.wasm.numThreads = 1;
  const model = await ortModel(ort, read('encoder.onnx'));
  return modelEncoder(wordPieces(read('vocab.txt').toString('utf8')), model);
}

const encoder = load();

parentPort?.on('message', async (passages: readonly Passage[]) => {
  try {
    parentPort?.postMessage({ vectors: await (await encoder).encode(passages) });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
