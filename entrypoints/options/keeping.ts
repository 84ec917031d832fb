import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../src/platform/messages.ts';
import { isStorageFull } from '../../src/platform/storage-full.ts';

/** Why what the reader changed last was not kept. */
export type Unkept = 'full' | 'failed';

let told: (unkept: Unkept | null) => void = () => undefined;

/** Says on the page whether what the reader changed was kept, here or by the background. Never throws. */
export async function keeping(change: Promise<unknown>): Promise<void> {
  try {
    const result = (await change) as Result<unknown> | undefined;
    if (result?.ok === false) told(result.code === 'full' ? 'full' : 'failed');
    else told(null);
  } catch (error) {
    console.error('A change could not be kept', error);
    told((await isStorageFull(error)) ? 'full' : 'failed');
  }
}

/** Why the last change was not kept; null where it was. */
export function useUnkept(): Unkept | null {
  const [unkept, setUnkept] = useState<Unkept | null>(null);
  useEffect(() => {
    told = setUnkept;
  }, []);
  return unkept;
}
