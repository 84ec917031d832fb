import type { Encoder, Passage, PassageVectors } from '../encoder/index.ts';
import { browser } from './browser.ts';

/** What the worker is asked. */
export interface EncoderRequest {
  readonly id: number;
  readonly passages: readonly Passage[];
}

/** What it answers to a request. */
export type EncoderAnswer =
  | { readonly id: number; readonly vectors: PassageVectors[] }
  | { readonly id: number; readonly failure: string };

/** So long the encoder stays loaded without being used, in milliseconds: it takes some 100 MB. */
export const ENCODER_IDLE_MS = 60_000;

interface Waiting {
  resolve(vectors: PassageVectors[]): void;
  reject(error: Error): void;
}

/**
 * The encoder in a worker of its own, for a page of the extension: started when it is first needed, ended when it has
 * not been used for a while, so that its memory is given back. One that breaks is ended too, and the next need starts
 * another.
 *
 * @param model the name of its model
 */
export class WorkerEncoder implements Encoder {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private ending: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly model: string,
    private readonly idle = ENCODER_IDLE_MS,
  ) {}

  encode(passages: readonly Passage[]): Promise<PassageVectors[]> {
    if (passages.length === 0) return Promise.resolve([]);
    clearTimeout(this.ending);
    this.worker ??= this.start();
    const id = ++this.asked;
    const request: EncoderRequest = { id, passages };
    this.worker.postMessage(request);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private start(): Worker {
    const worker = new Worker(browser.runtime.getURL('/encoder.js'));
    worker.onmessage = ({ data }: MessageEvent<EncoderAnswer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('vectors' in data) waiting?.resolve(data.vectors);
      else waiting?.reject(new Error(data.failure));
      if ('failure' in data) this.end();
      else if (this.waiting.size === 0) this.ending = setTimeout(() => this.end(), this.idle);
    };
    // Without its file, or out of memory.
    worker.onerror = (event) => {
      event.preventDefault();
      this.end();
    };
    return worker;
  }

  private end(): void {
    clearTimeout(this.ending);
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Error('The encoder was ended'));
    this.waiting.clear();
  }
}
