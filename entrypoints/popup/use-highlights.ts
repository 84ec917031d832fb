import { useEffect, useMemo, useState } from 'preact/hooks';
import { HIGHLIGHT_CSS } from '../../src/article/highlight-style.ts';
import type { HighlightChoice } from '../../src/platform/highlight-choice.ts';
import { type PairView, pageMark, pairsOf, type ReadingView } from '../../src/ui/index.ts';
import type { FrontTab } from './front-tab.ts';

const platform = () => import('./highlight-platform.ts');

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
    if (!tab) return;
    void platform()
      .then(({ highlightChoice }) => highlightChoice(tab.host))
      .then(setHighlight);
  }, [tab]);

  useEffect(() => {
    if (!tab || !compared || highlight === null) return;
    void platform().then(async ({ clearMarks, showMarks }) => {
      if (highlight !== 'on') await clearMarks(tab.id);
      else setLostPairs(new Set(await showMarks(tab.id, marks, HIGHLIGHT_CSS)));
    });
  }, [tab, compared, marks, highlight]);

  useEffect(() => {
    if (!tab) return;
    const listening = platform().then(({ onMarkChosen }) =>
      onMarkChosen((tabId, key) => tabId === tab.id && setChosenPair(key)),
    );
    return () => void listening.then((stop) => stop());
  }, [tab]);

  async function show(pair: PairView): Promise<void> {
    if (!tab || !compared) return;
    const { revealMark } = await platform();
    if (await revealMark(tab.id, pageMark(pair, compared.page.text), HIGHLIGHT_CSS)) onRevealed();
    else setLostPairs(new Set([...lostPairs, pair.key]));
  }

  async function choose(choice: HighlightChoice): Promise<void> {
    if (!tab) return;
    const { chooseHighlight } = await platform();
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
