import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from '../../src/platform/browser.ts';
import { hostOf } from '../../src/platform/watch-access.ts';
import {
  type AccessProblem,
  ReadingChoice,
  WelcomePage,
} from '../../src/ui/components/welcome/index.ts';
import { pageLanguage } from '../options/page-language.ts';
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

const { language, pagesLanguage } = await pageLanguage('welcome.title');
const root = document.getElementById('app');
if (root) {
  render(
    <WelcomePage
      language={language}
      pagesLanguage={pagesLanguage}
      choice={<Choice />}
      demonstration={<Demonstration />}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}
