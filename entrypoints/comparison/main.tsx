import { render } from 'preact';
import { App } from '../popup/app.tsx';
import { tabOfAddress } from '../popup/front-tab.ts';
import { readersLanguage } from '../popup/readers-language.ts';
import { savedPairOfAddress } from './saved-pair-address.ts';

const root = document.getElementById('app');
const pair = savedPairOfAddress(window.location.search);
if (root && pair) {
  const { showSavedPair } = await import('./saved-pair.tsx');
  await showSavedPair(root, pair);
} else if (root) {
  const language = await readersLanguage();
  render(<App frame="page" language={language} tab={tabOfAddress(window.location.search)} />, root);
}
