import { useEffect, useMemo, useState } from 'preact/hooks';
import { HIGHLIGHT_CSS } from '../../src/article/highlight-style.ts';
import {
  chooseHighlight,
  type HighlightChoice,
  highlightChoice,
} from '../../src/platform/highlight-choice.ts';
import { clearMarks, onMarkChosen, revealMark, showMarks } from '../../src/platform/marks.ts';
import { type PairView, pageMark, pairsOf, type ReadingView } from '../../src/ui/index.ts';
import type { FrontTab } from './front-tab.ts';

const NONE: ReadonlySet<string> = new Set();

/** The sentences of a reading in the page that it is of: highlighted as the reader chose, shown, chosen, lost. */
export function useHighlights(
  tab: FrontTab | null,
  reading: ReadingView | null,
  onRevealed: () => void,
) {
  const [highlight, setHighlight] = useState<HighlightChoice | null>(null);
  const [lostPairs, setLostPairs] = useState<ReadonlySet<string>>(NONE);
  const [chosenPair, setChosenPair] = useState<string | null>(null);
  const compared = reading?.state === 'compared' ? reading : null;
  const marks = useMemo(() => {
    if (!compared) return [];
    const { page, other, comparison } = compared;
    return pairsOf(comparison, page.text, other.text).map((pair) => pageMark(pair, page.text));
  }, [compared]);

  useEffect(() => {
    if (tab) void highlightChoice(tab.host).then(setHighlight);
  }, [tab]);

  useEffect(() => {
    if (!tab || !compared || highlight === null) return;
    if (highlight !== 'on') return void clearMarks(tab.id);
    void showMarks(tab.id, marks, HIGHLIGHT_CSS).then((lost) => setLostPairs(new Set(lost)));
  }, [tab, compared, marks, highlight]);

  useEffect(() => onMarkChosen((tabId, key) => tabId === tab?.id && setChosenPair(key)), [tab]);

  async function show(pair: PairView): Promise<void> {
    if (!tab || !compared) return;
    if (await revealMark(tab.id, pageMark(pair, compared.page.text), HIGHLIGHT_CSS)) onRevealed();
    else setLostPairs(new Set([...lostPairs, pair.key]));
  }

  async function choose(choice: HighlightChoice): Promise<void> {
    if (!tab) return;
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
