import { render } from 'preact';
import { prepareFormats } from '../../src/ui/index.ts';
import { App } from './app.tsx';
import { begin } from './first-look.ts';
import { readersLanguage } from './readers-language.ts';

/** Where the browser grants less room than the popup asks for, it takes what there is, as any window does. */
async function fitRoom(): Promise<void> {
  const { documentElement } = document;
  const isTooLarge =
    documentElement.offsetWidth > window.innerWidth ||
    documentElement.offsetHeight > window.innerHeight;
  if (!isTooLarge) return;
  documentElement.classList.add('popup-fit');
  await import('../../src/ui/style/windows.css');
}

/** Popups are laid out small and grow; only after this, in milliseconds, does their size say how much room there is. */
const SETTLED = 400;

const { tab, look, chosenLanguage } = begin();
const language = await readersLanguage(chosenLanguage);
const root = document.getElementById('app');
if (root) render(<App frame="popup" language={language} tab={tab} look={look} />, root);
// While the page is read, and the background wakes.
setTimeout(prepareFormats);
setTimeout(fitRoom, SETTLED);
