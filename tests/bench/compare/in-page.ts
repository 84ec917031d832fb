import { MODEL } from '../../../src/encoder/model.ts';
import { WorkerEncoder } from '../../../src/platform/worker-encoder.ts';
import { type Measured, measure } from './measure.ts';

/* What the benchmark does in a page of the extension, with the extension's own encoder. */

export interface CompareBench {
  measure(offset: number, isSaved: boolean): Promise<Measured>;
}

const bench: CompareBench = {
  measure: (offset, isSaved) => measure(() => new WorkerEncoder(MODEL), offset, isSaved),
};

Object.assign(globalThis, { compareBench: bench });
