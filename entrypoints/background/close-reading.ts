import { comparingReports, type RecentReports } from '../../src/compare/index.ts';
import { Pauses } from '../../src/finding/pauses.ts';
import { EncoderState } from '../../src/platform/encoder-state.ts';
import type { TabReading } from '../../src/platform/messages.ts';
import type { Vectors } from './vectors.ts';

/** Longer no reader waits for it, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Reads a comparison again with what the encoder makes of its sentences. Where that can't be had, what words and figures
 * say stands, and the page of options is told why.
 */
export async function readClosely(
  shown: TabReading,
  vectors: Vectors,
  recent: RecentReports,
): Promise<TabReading> {
  const { reading } = shown;
  if (reading.state !== 'compared') return shown;
  const { page, other, comparison } = reading;
  try {
    const [a, b] = await inTime(Promise.all([vectors.of(page), vectors.of(other)]));
    await EncoderState.worked();
    return {
      ...shown,
      reading: {
        ...reading,
        comparison: await new Pauses().through(
          comparingReports(page, other, comparison.sameStory, { a, b }, recent),
        ),
      },
      closer: 'done',
    };
  } catch (error) {
    console.error('Sentences could not be read closely', error);
    await EncoderState.failed();
    return { ...shown, closer: 'unavailable' };
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The encoder took too long')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
