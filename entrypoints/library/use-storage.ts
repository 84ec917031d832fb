import { useEffect, useState } from 'preact/hooks';
import type { PagesTranslator } from '../../src/ui/i18n/pages.ts';

/** From this share on the reader is told. */
const NEARLY_FULL = 0.8;

/** A size in the reader's form: "12.3 MB". */
export function formatSize(bytes: number, { number }: Pick<PagesTranslator, 'number'>): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  return number(bytes / size, { style: 'unit', unit, maximumFractionDigits: 1 });
}

/** What the browser stores for the extension, and how much it would, in bytes. */
export interface Storage {
  readonly usage: number;
  readonly quota: number;
}

/** Whether nearly all that the browser would store is used. */
export const isNearlyFull = ({ usage, quota }: Storage): boolean =>
  quota > 0 && usage / quota >= NEARLY_FULL;

/**
 * How much is stored; null until it is known.
 *
 * @param cause looked at anew when it changes
 */
export function useStorage(cause: unknown): Storage | null {
  const [storage, setStorage] = useState<Storage | null>(null);
  useEffect(() => {
    void navigator.storage
      .estimate()
      .then(({ usage = 0, quota = 0 }) => setStorage({ usage, quota }));
  }, [cause]);
  return storage;
}
