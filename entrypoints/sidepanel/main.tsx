import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onFrontChanged } from '../../src/platform/panel.ts';
import type { Translator } from '../../src/ui/index.ts';
import { App } from '../popup/app.tsx';
import { type FrontTab, frontTab } from '../popup/front-tab.ts';
import { readersLanguage } from '../popup/readers-language.ts';

/** The panel's state: the reading of whichever page is in front, read anew when that changes. */
function FollowingPanel({ language }: { readonly language: Translator }) {
  const [front, setFront] = useState<{ tab: Promise<FrontTab | null>; turn: number }>(() => ({
    tab: frontTab(),
    turn: 0,
  }));
  useEffect(
    () => onFrontChanged(() => setFront(({ turn }) => ({ tab: frontTab(), turn: turn + 1 }))),
    [],
  );
  return <App key={front.turn} frame="panel" language={language} tab={front.tab} />;
}

const language = await readersLanguage();
const root = document.getElementById('app');
if (root) render(<FollowingPanel language={language} />, root);
