import { useEffect, useState } from 'preact/hooks';
import type { ReadingView, Row } from '../../src/ui/index.ts';
import type { FrontTab } from './front-tab.ts';
import { presented } from './painted.ts';

const keeping = () => import('./keep-wrong.ts');

const NONE: ReadonlySet<string> = new Set();

/**
 * The rows of a reading that the reader said are no pairs, and the way to say so. Kept on the device, of a private
 * window only while it is shown.
 */
export function useWrongRows(tab: FrontTab | null, reading: ReadingView | null) {
  const [wrongRows, setWrongRows] = useState(NONE);
  const compared = reading?.state === 'compared' ? reading : null;

  useEffect(() => {
    setWrongRows(NONE);
    if (!compared) return;
    let isOver = false;
    const wanted = async () => {
      await presented();
      const { keptWrong } = await keeping();
      const kept = await keptWrong(compared);
      if (!isOver && kept.size > 0) setWrongRows(kept);
    };
    void wanted();
    return () => {
      isOver = true;
    };
  }, [compared]);

  async function mark(row: Row, isWrong: boolean): Promise<void> {
    if (!compared || !tab) return;
    const others = [...wrongRows].filter((key) => key !== row.key);
    const wrong = new Set(isWrong ? [...others, row.key] : others);
    setWrongRows(wrong);
    const { keepWrong, showContradictions } = await keeping();
    await showContradictions(tab.id, compared, wrong);
    if (!tab.private) await keepWrong(row, compared, isWrong);
  }

  return { wrongRows, onWrong: (row: Row, isWrong: boolean) => void mark(row, isWrong) };
}
