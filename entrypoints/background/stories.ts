/// <reference types="vite/client" />
import type { SignedStory } from '../../src/stories/bundled.ts';

/** Every file of assets/stories, checked and signed when the extension is built (wxt.config.ts). */
const files = import.meta.glob<SignedStory>('../../assets/stories/*.json', {
  eager: true,
  import: 'default',
});

/** The stories that came with the extension. */
export const STORIES: readonly SignedStory[] = Object.values(files);
