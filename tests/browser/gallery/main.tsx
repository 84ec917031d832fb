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
    /** Renders a screen, alone on the page, in a language unless it has one of its own. */
    showScreen: (name: string, dir: 'ltr' | 'rtl', language?: string) => void;
  }
}

const root = document.createElement('div');
document.body.append(root);

window.screenNames = Object.keys(SCREENS);
window.isPage = (name) => /full|sheet/.test(SCREENS[name]?.page ?? '');
window.showScreen = (name, dir, language = 'en') => {
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
  const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find(
    (each) => screen.click && each.textContent?.includes(screen.click(words)),
  );
  button?.click();
};
