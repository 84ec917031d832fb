import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EncoderAnswer, EncoderRequest } from '../../../src/platform/worker-encoder.ts';
import { ENCODER_IDLE_MS, WorkerEncoder } from '../../../src/platform/worker-encoder.ts';

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `extension:/${path}` } },
}));

/** Stands for the worker: it keeps what it was asked, and answers when it is told to. */
class FakeWorker {
  static all: FakeWorker[] = [];
  readonly asked: EncoderRequest[] = [];
  terminated = false;
  onmessage: ((event: { data: EncoderAnswer }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;

  constructor(readonly address: string) {
    FakeWorker.all.push(this);
  }
  postMessage(request: EncoderRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.terminated = true;
  }
  /** Answers the oldest request that is open. */
  answer(failure?: string): void {
    const request = this.asked.shift();
    if (!request) throw new Error('Nothing was asked');
    const { id, passages } = request;
    const vectors = passages.map(({ text }) => ({
      sentence: new Int8Array([text.length]),
      spans: [],
    }));
    this.onmessage?.({ data: failure === undefined ? { id, vectors } : { id, failure } });
  }
}

const worker = (at: number): FakeWorker => {
  const found = FakeWorker.all[at];
  if (!found) throw new Error(`There is no worker ${at}`);
  return found;
};
const plain = (text: string) => ({ text, spans: [] });

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the encoder’s worker', () => {
  it('is started by the first need, and by no passages not at all', async () => {
    const encoder = new WorkerEncoder('model/1');
    expect(await encoder.encode([])).toEqual([]);
    expect(FakeWorker.all).toEqual([]);
    const found = encoder.encode([plain('one')]);
    expect(worker(0).address).toBe('extension://encoder.js');
    worker(0).answer();
    expect((await found)[0]?.sentence[0]).toBe(3);
  });

  it('answers each of several requests with its own', async () => {
    const encoder = new WorkerEncoder('model/1');
    const [one, three] = [encoder.encode([plain('one')]), encoder.encode([plain('three')])];
    worker(0).answer();
    worker(0).answer();
    expect((await three)[0]?.sentence[0]).toBe(5);
    expect((await one)[0]?.sentence[0]).toBe(3);
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('is ended after a minute without use, and started again at the next need', async () => {
    const encoder = new WorkerEncoder('model/1');
    const first = encoder.encode([plain('one')]);
    // However long it takes.
    vi.advanceTimersByTime(10 * ENCODER_IDLE_MS);
    expect(worker(0).terminated).toBe(false);
    worker(0).answer();
    await first;
    vi.advanceTimersByTime(ENCODER_IDLE_MS - 1);
    expect(worker(0).terminated).toBe(false);
    const second = encoder.encode([plain('two')]);
    vi.advanceTimersByTime(ENCODER_IDLE_MS);
    worker(0).answer();
    await second;
    expect(worker(0).terminated).toBe(false);
    vi.advanceTimersByTime(ENCODER_IDLE_MS);
    expect(worker(0).terminated).toBe(true);
    void encoder.encode([plain('three')]);
    expect(worker(1).asked).toHaveLength(1);
  });

  it('is ended where it could not do what it was asked, and all who wait are told', async () => {
    const encoder = new WorkerEncoder('model/1');
    const [one, two] = [encoder.encode([plain('one')]), encoder.encode([plain('two')])];
    worker(0).answer('The model could not be loaded');
    await expect(one).rejects.toThrow('The model could not be loaded');
    await expect(two).rejects.toThrow();
    expect(worker(0).terminated).toBe(true);
  });

  it('is ended where it broke, and the next need starts another', async () => {
    const encoder = new WorkerEncoder('model/1');
    const broken = encoder.encode([plain('one')]);
    worker(0).onerror?.({ preventDefault: () => undefined });
    await expect(broken).rejects.toThrow();
    const again = encoder.encode([plain('two')]);
    worker(1).answer();
    expect(await again).toHaveLength(1);
  });
});
