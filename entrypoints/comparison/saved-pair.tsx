import { render } from 'preact';
import { compareReports } from '../../src/compare/index.ts';
import { MODEL } from '../../src/encoder/model.ts';
import { undecided } from '../../src/finding/closer.ts';
import { sideOfSaved } from '../../src/finding/sides.ts';
import { Library } from '../../src/library/index.ts';
import { openAddress } from '../../src/platform/open-address.ts';
import { WorkerEncoder } from '../../src/platform/worker-encoder.ts';
import { compareStories, signatureOf } from '../../src/stories/index.ts';
import { SavedPairPage } from '../../src/ui/components/library/index.ts';
import type { ComparedView } from '../../src/ui/index.ts';
import { Vectors } from '../background/vectors.ts';
import type { PageLanguage } from '../options/page-language.ts';
import { pageLanguage } from '../options/page-language.ts';
import { useTakeAlong } from '../popup/use-take-along.ts';
import type { SavedPair } from './saved-pair-address.ts';

/** Two saved reports side by side, as words and figures have them; null where one of them is gone. */
async function compareSaved(library: Library, [a, b]: SavedPair): Promise<ComparedView | null> {
  const [one, other] = await Promise.all([library.get(a), library.get(b)]);
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
    oneSource: false,
    copyOf: {},
  };
}

function SavedPairApp(props: PageLanguage & { readonly reading: ComparedView | null }) {
  const { copied, onCopy } = useTakeAlong(props.reading, props.language);
  return (
    <SavedPairPage
      {...props}
      copied={copied}
      onCopy={onCopy}
      onOpenReport={({ url }) => void openAddress(url)}
    />
  );
}

/** The same with their sentences read: with their kept vectors, or those that are made now. */
async function readClosely(library: Library, early: ComparedView): Promise<ComparedView> {
  const vectors = new Vectors({ encoder: new WorkerEncoder(MODEL), library: async () => library });
  const { page, other, comparison } = early;
  const [a, b] = await Promise.all([vectors.of(page), vectors.of(other)]);
  return { ...early, comparison: compareReports(page, other, comparison.sameStory, { a, b }) };
}

/** Shows the comparison of two saved reports. */
export async function showSavedPair(root: HTMLElement, pair: SavedPair): Promise<void> {
  const language = await pageLanguage('library.pair.title');
  const show = (reading: ComparedView | null) =>
    render(<SavedPairApp {...language} reading={reading} />, root);
  try {
    const library = await Library.open();
    const early = await compareSaved(library, pair);
    show(early && { ...early, comparison: undecided(early.comparison) });
    if (early) {
      const close = readClosely(library, early);
      show(
        await close.catch((error: unknown) => {
          console.error('Sentences could not be read closely', error);
          return early;
        }),
      );
    }
    library.close();
  } catch (error) {
    console.error('Two saved reports could not be compared', error);
    show(null);
  }
}
