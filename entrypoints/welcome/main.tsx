import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from '../../src/platform/browser.ts';
import { hostOf } from '../../src/platform/watch-access.ts';
import {
  type AccessProblem,
  ReadingChoice,
  WelcomePage,
} from '../../src/ui/components/welcome/index.ts';
import { type PageLanguage, pageLanguage } from '../options/page-language.ts';
import { useWatchedSites } from '../options/use-watched-sites.ts';
import { Demonstration } from './demonstration.tsx';

/** The host of an address as readers type one, with or without its scheme; null where it is none. */
function typedHost(typed: string): string | null {
  const address = typed.trim();
  const host = hostOf(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  return host?.includes('.') ? host : null;
}

/** The one choice, wired to the browser's permissions. */
function Choice() {
  const { sites, watch, stopAll } = useWatchedSites();
  const [problem, setProblem] = useState<AccessProblem | null>(null);
  const outcome = (isGranted: boolean) => setProblem(isGranted ? null : 'refused');
  return (
    <ReadingChoice
      sites={sites}
      problem={problem}
      onClickOnly={() => {
        setProblem(null);
        stopAll();
      }}
      onSite={(address) => {
        const host = typedHost(address);
        if (host === null) setProblem('address');
        else void watch({ host, watch: 'site' }).then(outcome);
      }}
      onAll={() => void watch({ host: null, watch: 'all' }).then(outcome)}
    />
  );
}

/** Brings the tab that the reader was on last to the front; false where no other page is open. */
async function toLastPage(): Promise<boolean> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const last = tabs
    .filter(({ id, url }) => id !== own?.id && !url?.startsWith(browser.runtime.getURL('')))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  if (last?.id === undefined) return false;
  await browser.tabs.update(last.id, { active: true });
  return true;
}

function Welcome(props: PageLanguage) {
  const [hasNoPage, setNoPage] = useState(false);
  return (
    <WelcomePage
      {...props}
      choice={<Choice />}
      demonstration={<Demonstration />}
      hasNoPage={hasNoPage}
      onTry={() => void toLastPage().then((isThere) => setNoPage(!isThere))}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const pageLanguages = await pageLanguage('welcome.title');
const root = document.getElementById('app');
if (root) render(<Welcome {...pageLanguages} />, root);
