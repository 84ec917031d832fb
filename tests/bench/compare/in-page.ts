import { MODEL } from '../../../src/encoder/model.ts';
import { WorkerEncoder } from '../../../src/platform/worker-encoder.ts';
import { type Measured, measure } from './measure.ts';

/* What the benchmark does in a page of the extension, with the extension's own encoder. */

export interface CompareBench {
  begin(offset: number, isSaved: boolean): void;
  /** What came of it; null until it is done. A browser under test gives up on a call that takes so long. */
  measured(): Measured | string | null;
}

let measured: Measured | string | null = null;

const bench: CompareBench = {
  begin(offset, isSaved) {
    measured = null;
    measure(() => new WorkerEncoder(MODEL), offset, isSaved).then(
      (found) => {
        measured = found;
      },
      (error: unknown) => {
        measured = String(error);
      },
    );
  },
  measured: () => measured,
};

Object.assign(window, { compareBench: bench });
