/// <reference types="wxt/vite-builder-env" />
import type { Encoder } from '../../src/encoder/index.ts';
import { MODEL } from '../../src/encoder/model.ts';
import { offscreenEncoder } from '../../src/platform/offscreen.ts';
import { WorkerEncoder } from '../../src/platform/worker-encoder.ts';

/**
 * The encoder, in a worker: of the background's own, where that is a page (Firefox), else of the document that is never
 * shown (Chromium). Nothing of it is loaded before it is asked.
 */
export const encoder: Encoder = import.meta.env.FIREFOX
  ? new WorkerEncoder(MODEL)
  : offscreenEncoder(MODEL);
