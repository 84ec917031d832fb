import { useState } from 'preact/hooks';
import type { CopyForm, CopyOutcome, ReadingView, Translator } from '../../src/ui/index.ts';

/** Copies or downloads a reading; what writes it is loaded when the reader asks for it. */
export function useTakeAlong(reading: ReadingView | null, language: Translator) {
  const [copied, setCopied] = useState<CopyOutcome | null>(null);

  async function copy(form: CopyForm): Promise<void> {
    if (reading?.state !== 'compared') return;
    setCopied(null);
    try {
      const { takeAlong } = await import('../../src/ui/take-along/index.ts');
      await takeAlong(form, reading, language);
      setCopied(form === 'markdown' || form === 'text' ? 'done' : null);
    } catch (error) {
      console.error('The comparison could not be taken along', error);
      setCopied('failed');
    }
  }

  return { copied, onCopy: (form: CopyForm) => void copy(form) };
}
