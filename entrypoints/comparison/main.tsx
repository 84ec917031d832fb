import { render } from 'preact';
import { App } from '../popup/app.tsx';
import { tabOfAddress } from '../popup/front-tab.ts';
import { readersLanguage } from '../popup/readers-language.ts';

const language = await readersLanguage();
const root = document.getElementById('app');
if (root) {
  render(<App frame="page" language={language} tab={tabOfAddress(window.location.search)} />, root);
}
