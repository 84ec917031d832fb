import { useState } from 'preact/hooks';
import type {
  ComparedView,
  CopyForm,
  CopyOutcome,
  ReadingView,
  Row,
  RowForm,
  Translator,
} from '../../src/ui/index.ts';

const writers = () => import('../../src/ui/take-along/index.ts');

/** Copies or downloads a reading, or one row of it; what writes it is loaded when the reader asks for it. */
export function useTakeAlong(
  reading: ReadingView | null,
  language: Translator,
  wrong?: ReadonlySet<string>,
) {
  const [copied, setCopied] = useState<CopyOutcome | null>(null);

  async function take(
    form: CopyForm | RowForm,
    write: (compared: ComparedView) => Promise<void>,
  ): Promise<void> {
    if (reading?.state !== 'compared') return;
    setCopied(null);
    try {
      await write(reading);
      setCopied(form === 'markdown' || form === 'text' ? 'done' : null);
    } catch (error) {
      console.error('The comparison could not be taken along', error);
      setCopied('failed');
    }
  }

  return {
    copied,
    onCopy: (form: CopyForm) =>
      void take(form, async (compared) =>
        (await writers()).takeAlong(form, compared, language, wrong),
      ),
    onTake: (form: RowForm, row: Row) =>
      void take(form, async (compared) =>
        (await writers()).takeRowAlong(form, row, compared, language),
      ),
  };
}
