import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../src/library/index.ts';
import { exportLibrary } from '../../src/library/transfer/export.ts';
import { type ImportProgress, importLibrary } from '../../src/library/transfer/import.ts';
import { isStorageFull } from '../../src/platform/storage-full.ts';
import type { TransferView } from '../../src/ui/model/library-views.ts';

/** So much text goes into one part of the file, in characters: the browser keeps parts outside the page's memory. */
const PART = 1_000_000;

/** The name of an exported library's file. */
const fileName = (now: Date) => `second-source-library-${now.toISOString().slice(0, 10)}.json`;

/** The text of a file, as it is read. */
async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** The library as a file, written in parts; null where it was called off. */
async function fileOf(
  library: Library,
  onReport: (count: number) => void,
  signal: AbortSignal,
): Promise<{ file: Blob; count: number } | null> {
  const parts: Blob[] = [];
  let text = '';
  let count = -1;
  for await (const piece of exportLibrary(library, new Date().toISOString())) {
    if (signal.aborted) return null;
    text += piece;
    // The first piece is the file's head, the last its end.
    count++;
    if (text.length < PART) continue;
    parts.push(new Blob([text]));
    text = '';
    onReport(count);
  }
  return { file: new Blob([...parts, text], { type: 'application/json' }), count: count - 1 };
}

/** Export to a file and import from one, with what they do and came to. */
export function useTransfer(library: Library | null, onImported: () => void) {
  const [transfer, setTransfer] = useState<TransferView | null>(null);
  const running = useRef<AbortController | null>(null);
  /** The address of the last file, which stays until there is another or the page goes. */
  const file = useRef<string | null>(null);

  async function perform(work: (signal: AbortSignal) => Promise<TransferView | null>) {
    running.current = new AbortController();
    try {
      setTransfer(await work(running.current.signal));
    } catch (error) {
      console.error('The library could not be moved', error);
      setTransfer({ state: 'failed' });
    }
    running.current = null;
  }

  return {
    transfer,
    onCancel: () => running.current?.abort(),
    onExport: () =>
      void perform(async (signal) => {
        if (!library) return null;
        setTransfer({ state: 'exporting', count: 0 });
        const written = await fileOf(
          library,
          (count) => setTransfer({ state: 'exporting', count }),
          signal,
        );
        if (!written) return null;
        if (file.current !== null) URL.revokeObjectURL(file.current);
        file.current = URL.createObjectURL(written.file);
        const name = fileName(new Date());
        return { state: 'exported', count: written.count, name, href: file.current };
      }),
    onImport: (file: File) =>
      void perform(async (signal) => {
        if (!library) return null;
        setTransfer({ state: 'importing', count: 0 });
        let so: ImportProgress = { added: 0, known: 0, refused: 0 };
        const onProgress = (progress: ImportProgress) => {
          so = progress;
          const { added, known, refused } = progress;
          setTransfer({ state: 'importing', count: added + known + refused });
        };
        try {
          const result = await importLibrary(library, textOf(file), onProgress, signal);
          return { state: 'imported', ...result };
        } catch (error) {
          if (!(await isStorageFull(error))) throw error;
          return { state: 'imported', outcome: 'full', ...so };
        } finally {
          onImported();
        }
      }),
  };
}
