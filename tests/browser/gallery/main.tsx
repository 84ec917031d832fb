import { render } from 'preact';
import '../../../src/ui/style/find.css';
import '../../../src/ui/style/index.css';
import '../../../src/ui/style/panel.css';
import '../../../src/ui/style/page.css';
import '../../../src/ui/style/sheet.css';
import '../../../src/ui/style/library.css';
import '../../../src/ui/style/windows.css';
import { SCREENS } from './screens.tsx';
import { InWords, wordsIn } from './words.tsx';

declare global {
  interface Window {
    /** The screens' names, in order. */
    screenNames: readonly string[];
    /** Whether a screen is a page of its own, and no popup or panel. */
    isPage: (name: string) => boolean;
    /** Renders a screen, alone on the page, in a language unless it has one of its own, and clicks what it says. */
    showScreen: (name: string, dir: 'ltr' | 'rtl', language?: string) => Promise<void>;
  }
}

const root = document.createElement('div');
document.body.append(root);

window.screenNames = Object.keys(SCREENS);
window.isPage = (name) => /full|sheet/.test(SCREENS[name]?.page ?? '');
const frame = () => new Promise(requestAnimationFrame);

window.showScreen = async (name, dir, language = 'en') => {
  const screen = SCREENS[name];
  if (!screen) throw new Error(`no screen ${name}`);
  render(null, root);
  window.scrollTo(0, 0);
  const words = wordsIn(screen.language ?? language);
  render(<InWords words={words}>{screen.render(words)}</InWords>, root);
  // Each screen has the direction of its language, unless it is to be seen the other way round.
  const own = root.firstElementChild?.getAttribute('dir') === 'rtl' ? 'rtl' : dir;
  document.documentElement.dir = own;
  const { classList } = document.documentElement;
  classList.remove('popup-page', 'panel-page', 'full-page', 'sheet-page');
  classList.add(screen.page ?? 'popup-page');
  root.firstElementChild?.setAttribute('dir', own);
  for (const text of [screen.click?.(words) ?? []].flat()) {
    const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
    const button =
      buttons.find(({ textContent }) => textContent?.trim() === text) ??
      buttons.find(({ textContent }) => textContent?.includes(text));
    if (!button) throw new Error(`the screen ${name} has no button ${text}`);
    button.click();
    await frame();
  }
};
