import { useEffect, useMemo, useState } from 'preact/hooks';
import { type HighlightChoice, type ReadingView, type Row, rowsOf } from '../../src/ui/index.ts';
import type { FrontTab } from './front-tab.ts';
import { presented } from './painted.ts';

const page = () => import('./page-highlights.ts');

const NONE: ReadonlySet<string> = new Set();

/** The sentences of a reading in the page that it is of: highlighted where the reader wants it, shown, chosen, lost. */
export function useHighlights(
  tab: FrontTab | null,
  reading: ReadingView | null,
  onRevealed: () => void,
) {
  const [highlight, setHighlight] = useState<HighlightChoice | null>(null);
  const [lostRows, setLostRows] = useState(NONE);
  const [chosenRow, setChosenRow] = useState<string | null>(null);
  const compared = reading?.state === 'compared' ? reading : null;
  const rows = useMemo(
    () => compared && rowsOf(compared.comparison, compared.page.text, compared.other.text),
    [compared],
  );

  useEffect(() => {
    if (!tab || !compared) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const wanted = async () => {
      await presented();
      if (isOver) return;
      const { onMarkChosen, readSetting } = await page();
      if (isOver) return;
      stop = onMarkChosen((tabId, key) => tabId === tab.id && setChosenRow(key));
      const isAlways = await readSetting('highlights');
      setHighlight((now) => (now === 'page' ? now : isAlways ? 'on' : 'off'));
    };
    void wanted();
    return () => {
      isOver = true;
      stop?.();
    };
  }, [tab, compared]);

  useEffect(() => {
    if (!tab || !compared || !rows || highlight === null) return;
    void page().then(async ({ clearMarks, highlightCss, pageMark, showMarks }) => {
      if (highlight === 'off') return clearMarks(tab.id);
      const marks = rows
        .filter(({ kind }) => kind !== 'possible')
        .map((row) => pageMark(row, compared.page.text));
      setLostRows(new Set(await showMarks(tab.id, marks, highlightCss)));
    });
  }, [tab, compared, rows, highlight]);

  async function show(row: Row): Promise<void> {
    if (!tab || !compared) return;
    const { highlightCss, pageMark, revealMark } = await page();
    if (await revealMark(tab.id, pageMark(row, compared.page.text), highlightCss)) onRevealed();
    else setLostRows(new Set([...lostRows, row.key]));
  }

  async function choose(choice: HighlightChoice): Promise<void> {
    const { writeSetting } = await page();
    await writeSetting('highlights', choice === 'on');
    setHighlight(choice);
  }

  return {
    lostRows,
    chosenRow,
    onShow: (row: Row) => void show(row),
    ...(highlight !== null && { highlight }),
    onHighlight: (choice: HighlightChoice) => void choose(choice),
  };
}
