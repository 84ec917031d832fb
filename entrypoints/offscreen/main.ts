import { readArticle } from '../../src/article/index.ts';
import { MODEL } from '../../src/encoder/model.ts';
import { Pauses } from '../../src/finding/pauses.ts';
import { answerOffscreen } from '../../src/platform/offscreen.ts';
import { ENCODER_IDLE_MS, WorkerEncoder } from '../../src/platform/worker-encoder.ts';

/** Shared by the feeds that are read at the same time. */
const pauses = new Pauses();

answerOffscreen(
  {
    // What DOMParser makes has no window: no script of the page runs, and nothing that it names is loaded.
    parsePage: (html, address) =>
      readArticle(new DOMParser().parseFromString(html, 'text/html'), address),
    parseFeed: async (text, address, now) => {
      const { parseFeed } = await import('../../src/finding/feeds/parse-feed.ts');
      return parseFeed(text, address, now, pauses);
    },
    encoder: new WorkerEncoder(MODEL),
  },
  ENCODER_IDLE_MS,
);
