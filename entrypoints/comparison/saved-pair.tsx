import { render } from 'preact';
import { compareReports } from '../../src/compare/index.ts';
import { sideOfSaved } from '../../src/finding/sides.ts';
import { Library } from '../../src/library/index.ts';
import { browser } from '../../src/platform/browser.ts';
import { compareStories, signatureOf } from '../../src/stories/index.ts';
import { SavedPairPage } from '../../src/ui/components/library/index.ts';
import type { ComparedView } from '../../src/ui/index.ts';
import type { PageLanguage } from '../options/page-language.ts';
import { pageLanguage } from '../options/page-language.ts';
import { useTakeAlong } from '../popup/use-take-along.ts';
import type { SavedPair } from './saved-pair-address.ts';

/** Two saved reports side by side; null where one of them is gone. */
async function compareSaved([a, b]: SavedPair): Promise<ComparedView | null> {
  const library = await Library.open();
  const [one, other] = await Promise.all([library.get(a), library.get(b)]);
  library.close();
  if (!one || !other) return null;
  const page = sideOfSaved(one);
  const second = sideOfSaved(other);
  const story = compareStories(signatureOf(one), signatureOf(other));
  return {
    state: 'compared',
    page,
    other: second,
    choices: [second],
    story: null,
    comparison: compareReports(one, other, story),
  };
}

function SavedPairApp(props: PageLanguage & { readonly reading: ComparedView | null }) {
  const { copied, onCopy } = useTakeAlong(props.reading, props.language);
  return (
    <SavedPairPage
      {...props}
      copied={copied}
      onCopy={onCopy}
      onOpenReport={({ url }) => url !== null && void browser.tabs.create({ url })}
    />
  );
}

/** Shows the comparison of two saved reports. */
export async function showSavedPair(root: HTMLElement, pair: SavedPair): Promise<void> {
  const language = await pageLanguage('library.pair.title');
  const reading = await compareSaved(pair).catch((error: unknown) => {
    console.error('Two saved reports could not be compared', error);
    return null;
  });
  render(<SavedPairApp {...language} reading={reading} />, root);
}
