import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type HighlightChoice,
  type PairView,
  pairsOf,
  type ReadingView,
} from '../../src/ui/index.ts';
import type { FrontTab } from './front-tab.ts';
import { presented } from './painted.ts';

const page = () => import('./page-highlights.ts');

const NONE: ReadonlySet<string> = new Set();

/** The sentences of a reading in the page that it is of: highlighted as the reader chose, shown, chosen, lost. */
export function useHighlights(
  tab: FrontTab | null,
  reading: ReadingView | null,
  onRevealed: () => void,
) {
  const [highlight, setHighlight] = useState<HighlightChoice | null>(null);
  const [lostPairs, setLostPairs] = useState(NONE);
  const [chosenPair, setChosenPair] = useState<string | null>(null);
  const compared = reading?.state === 'compared' ? reading : null;
  const pairs = useMemo(
    () => compared && pairsOf(compared.comparison, compared.page.text, compared.other.text),
    [compared],
  );

  useEffect(() => {
    if (!tab || !compared) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const wanted = async () => {
      await presented();
      if (isOver) return;
      const { highlightChoice, onMarkChosen } = await page();
      if (isOver) return;
      stop = onMarkChosen((tabId, key) => tabId === tab.id && setChosenPair(key));
      setHighlight(await highlightChoice(tab.host));
    };
    void wanted();
    return () => {
      isOver = true;
      stop?.();
    };
  }, [tab, compared]);

  useEffect(() => {
    if (!tab || !compared || !pairs || highlight === null) return;
    void page().then(async ({ clearMarks, HIGHLIGHT_CSS, pageMark, showMarks }) => {
      if (highlight !== 'on') return clearMarks(tab.id);
      const marks = pairs.map((pair) => pageMark(pair, compared.page.text));
      setLostPairs(new Set(await showMarks(tab.id, marks, HIGHLIGHT_CSS)));
    });
  }, [tab, compared, pairs, highlight]);

  async function show(pair: PairView): Promise<void> {
    if (!tab || !compared) return;
    const { HIGHLIGHT_CSS, pageMark, revealMark } = await page();
    if (await revealMark(tab.id, pageMark(pair, compared.page.text), HIGHLIGHT_CSS)) onRevealed();
    else setLostPairs(new Set([...lostPairs, pair.key]));
  }

  async function choose(choice: HighlightChoice): Promise<void> {
    if (!tab) return;
    const { chooseHighlight } = await page();
    await chooseHighlight(tab.host, choice);
    setHighlight(choice);
  }

  return {
    lostPairs,
    chosenPair,
    onShow: (pair: PairView) => void show(pair),
    ...(highlight !== null && { highlight }),
    onHighlight: (choice: HighlightChoice) => void choose(choice),
  };
}
