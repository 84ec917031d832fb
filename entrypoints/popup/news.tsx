import { useEffect, useState } from 'preact/hooks';
import type { ListedReport } from '../../src/finding/feeds/listed.ts';
import { openAddress } from '../../src/platform/open-address.ts';
import { send } from '../../src/platform/send.ts';
import { News as NewsList } from '../../src/ui/components/find/index.ts';
import { FindingLanguageContext, type FindingTranslator } from '../../src/ui/i18n/finding.ts';
import type { Translator } from '../../src/ui/index.ts';
import { listedStore } from '../background/feed-store.ts';
import { findingLanguage } from './finding-language.ts';
import '../../src/ui/style/find.css';

/** The latest are news; what a reader passed over for so many others is none. */
const MAX_NEWS = 10;

/** What the feeds listed of saved stories; shown, it is no longer new. */
export function News({ language }: { readonly language: Translator }) {
  const [loaded, setLoaded] = useState<{
    readonly translator: FindingTranslator;
    readonly listed: readonly ListedReport[];
  } | null>(null);
  useEffect(() => {
    void Promise.all([findingLanguage(language), listedStore.read()]).then(
      ([translator, listed]) => {
        setLoaded({ translator, listed: listed.slice(0, MAX_NEWS) });
        if (listed.some(({ seen }) => !seen)) void send('seeListed', {});
      },
    );
  }, []);
  if (!loaded) return null;
  return (
    <FindingLanguageContext.Provider value={loaded.translator}>
      <NewsList reports={loaded.listed} onOpen={(address) => void openAddress(address)} />
    </FindingLanguageContext.Provider>
  );
}
