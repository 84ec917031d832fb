/// <reference types="vite/client" />
import { type BundledStory, bundledStories } from '../../src/stories/bundled.ts';

/** Every file of assets/stories: a new one is found when the extension is built. */
const files = import.meta.glob('../../assets/stories/*.json', { eager: true, import: 'default' });

/** The stories that came with the extension, checked. */
export function storiesOfTheExtension(): BundledStory[] {
  return bundledStories(Object.values(files));
}
