import { useEffect, useState } from 'preact/hooks';
import { type ComparedView, type ReadingView, type Row, rowsOf } from '../../src/ui/index.ts';
import { presented } from './painted.ts';

const settings = () => import('../../src/platform/settings.ts');

const NONE: ReadonlySet<string> = new Set();

/** More than anyone will mark; what is older goes. */
const KEPT = 1_000;

/** What is kept of a row that is no pair: the same two sentences and figures are none wherever they meet again. */
function wrongPair({ a, b, figure }: Row, { page, other }: ComparedView): readonly string[] {
  return [
    page.text.slice(a.start, a.end),
    other.text.slice(b.start, b.end),
    ...(figure ? [figure.a.text, figure.b.text] : []),
  ];
}

const isSame = (x: readonly string[], y: readonly string[]) =>
  x.length === y.length && x.every((text, i) => text === y[i]);

/**
 * The rows of a reading that the reader said are no pairs, and the way to say so. Kept on the device, of a private
 * window only while it is shown.
 */
export function useWrongRows(reading: ReadingView | null, isPrivate: boolean) {
  const [wrongRows, setWrongRows] = useState(NONE);
  const compared = reading?.state === 'compared' ? reading : null;

  useEffect(() => {
    setWrongRows(NONE);
    if (!compared) return;
    let isOver = false;
    const wanted = async () => {
      await presented();
      const kept = await (await settings()).readSetting('wrongPairs');
      if (isOver || kept.length === 0) return;
      const { comparison, page, other } = compared;
      const rows = rowsOf(comparison, page.text, other.text);
      const isWrong = (row: Row) => kept.some((pair) => isSame(pair, wrongPair(row, compared)));
      setWrongRows(new Set(rows.filter(isWrong).map(({ key }) => key)));
    };
    void wanted();
    return () => {
      isOver = true;
    };
  }, [compared]);

  async function mark(row: Row, isWrong: boolean): Promise<void> {
    if (!compared) return;
    setWrongRows((now) => {
      const others = [...now].filter((key) => key !== row.key);
      return new Set(isWrong ? [...others, row.key] : others);
    });
    if (isPrivate) return;
    const { readSetting, writeSetting } = await settings();
    const pair = wrongPair(row, compared);
    const others = (await readSetting('wrongPairs')).filter((one) => !isSame(one, pair));
    await writeSetting('wrongPairs', (isWrong ? [...others, pair] : others).slice(-KEPT));
  }

  return { wrongRows, onWrong: (row: Row, isWrong: boolean) => void mark(row, isWrong) };
}
