import * as ort from 'onnxruntime-web/wasm';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Encoder, modelEncoder, ortModel, wordPieces } from '../src/encoder/index.ts';
import type { EncoderAnswer, EncoderRequest } from '../src/platform/worker-encoder.ts';

const address = (file: string): string => new URL(`/encoder/${file}`, self.location.href).href;

async function bytesOf(file: string): Promise<Uint8Array> {
  const response = await fetch(address(file));
  return new Uint8Array(await response.arrayBuffer());
}

async function load(): Promise<Encoder> {
  // Its loader is part of this script; one thread needs no memory that is shared.
  ort.env.wasm.wasmPaths = { wasm: address('ort-wasm-simd-threaded.wasm') };
  ort.env.wasm.numThreads = 1;
  const [vocabulary, bytes] = await Promise.all([bytesOf('vocab.txt'), bytesOf('encoder.onnx')]);
  const words = wordPieces(new TextDecoder().decode(vocabulary));
  return modelEncoder(words, await ortModel(ort, bytes));
}

/** The encoder, in a worker that whoever needs it starts and ends (src/platform/worker-encoder.ts). */
export default defineUnlistedScript(() => {
  const encoder = load();
  /** One request after the other. */
  let last: Promise<unknown> = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<EncoderRequest>) => {
    last = last.then(async () => {
      let answer: EncoderAnswer;
      try {
        answer = { id: data.id, vectors: await (await encoder).encode(data.passages) };
      } catch (error) {
        answer = { id: data.id, failure: String(error) };
      }
      self.postMessage(answer);
    });
  });
});
