import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  type Encoder,
  EncoderError,
  MODEL,
  type Passage,
  type PassageVectors,
  remembering,
} from '../encoder/index.ts';
import { keptIn } from './kept-vectors.ts';

/** Names the file that vectors are kept in from one run to the next; without it none are. */
const KEPT_IN = 'SECOND_SOURCE_VECTORS';

/** Each holds a model, some 150 MB. */
const MAX_THREADS = 4;

/**
 * The sentence encoder of the command line, a thread for each processor. Its runtime is the extension's,
 * onnxruntime-web, and gives the very same vectors. onnxruntime-node is five times as fast, but rounds otherwise now and
 * then, so that the cosines of two sentences differ by .004 (standard deviation), and adds 290 MB to node_modules.
 */
export function nodeEncoder(threads = Math.min(MAX_THREADS, availableParallelism())): Encoder {
  const all = Array.from({ length: threads }, () => new EncoderThread());
  const encoder: Encoder = {
    model: MODEL,
    async encode(passages) {
      if (passages.length === 0) return [];
      const dealt = deal(passages, threads);
      const vectors: PassageVectors[] = new Array(passages.length);
      await Promise.all(
        dealt.map(async (indices, at) => {
          const found = await all[at]?.encode(indices.map((index) => passages[index] as Passage));
          indices.forEach((index, place) => {
            vectors[index] = found?.[place] as PassageVectors;
          });
        }),
      );
      return vectors;
    },
  };
  const file = process.env[KEPT_IN];
  return remembering(file ? keptIn(file, encoder) : encoder);
}

/** The places of the passages, longest first, dealt out evenly. */
function deal(passages: readonly Passage[], hands: number): number[][] {
  const length = (index: number) => passages[index]?.text.length ?? 0;
  const order = [...passages.keys()].sort((a, b) => length(b) - length(a));
  return Array.from({ length: hands }, (_, hand) =>
    order.filter((_, place) => place % hands === hand),
  ).filter((indices) => indices.length > 0);
}

/** A model in a thread of its own, started when it is first needed; it does not keep the process alive. */
class EncoderThread {
  private worker: Worker | null = null;
  /** One after the other: answers carry no number. */
  private last: Promise<unknown> = Promise.resolve();

  encode(passages: readonly Passage[]): Promise<PassageVectors[]> {
    const answer = this.last.then(() => this.ask(passages));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async ask(passages: readonly Passage[]): Promise<PassageVectors[]> {
    this.worker ??= start();
    const { worker } = this;
    worker.ref();
    try {
      const answered = once(worker, 'message');
      worker.postMessage(passages);
      const [answer]: readonly { vectors?: PassageVectors[]; failure?: string }[] = await answered;
      if (!answer?.vectors) throw new EncoderError(answer?.failure);
      return answer.vectors;
    } finally {
      worker.unref();
    }
  }
}

/** A thread doesn't take over the loader of TypeScript that its process runs under: it loads it itself. */
function start(): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const thread = new URL('./encoder-thread.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(loader)}).then(({ tsImport }) =>
    tsImport(${JSON.stringify(thread)}, ${JSON.stringify(import.meta.url)}));`;
  return new Worker(code, { eval: true });
}
