import { render } from 'preact';
import { preparedOf } from '../../src/platform/prepared.ts';
import { send } from '../../src/platform/send.ts';
import { App } from './app.tsx';
import { firstLook } from './first-look.ts';
import { frontTab } from './front-tab.ts';
import { readersLanguage } from './readers-language.ts';

/** Where the browser grants less room than the popup asks for, it takes what there is. */
function fitRoom(): void {
  const { documentElement } = document;
  const isTooLarge =
    documentElement.offsetWidth > window.innerWidth ||
    documentElement.offsetHeight > window.innerHeight;
  if (isTooLarge) documentElement.classList.add('popup-fit');
}

/** Popups are laid out small and grow; only after this, in milliseconds, does their size say how much room there is. */
const SETTLED = 400;

const tab = frontTab();
// A comparison that is there already is painted first: the background would wake at its cost.
void tab.then(async (front) => {
  if (!front || (await preparedOf(front.id)) === null) void send('wake', {});
});
const look = tab.then((front) => front && firstLook(front.id));
const language = await readersLanguage();
const root = document.getElementById('app');
if (root) render(<App frame="popup" language={language} tab={tab} look={look} />, root);
setTimeout(fitRoom, SETTLED);
