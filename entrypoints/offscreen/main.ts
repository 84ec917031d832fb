import { readArticle } from '../../src/article/index.ts';
import { MODEL } from '../../src/encoder/model.ts';
import { answerOffscreen } from '../../src/platform/offscreen.ts';
import { ENCODER_IDLE_MS, WorkerEncoder } from '../../src/platform/worker-encoder.ts';

answerOffscreen(
  // What DOMParser makes has no window: no script of the page runs, and nothing that it names is loaded.
  (html, address) => readArticle(new DOMParser().parseFromString(html, 'text/html'), address),
  new WorkerEncoder(MODEL),
  ENCODER_IDLE_MS,
);
