import type { ComponentType } from 'preact';
import type { PagesCatalogue } from '../../../src/ui/index.ts';
import { CloseReading } from './close-reading.tsx';
import { Feeds } from './feeds.tsx';
import { FrontPages } from './front-pages.tsx';
import { Highlights } from './highlights.tsx';
import { Language } from './language.tsx';
import { Memory } from './memory.tsx';
import { Network } from './network.tsx';
import { On } from './on.tsx';
import { Privacy } from './privacy.tsx';
import { Search } from './search.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';

/** A section of the options as it is wired: a component of src/ui with what the platform knows and does. */
interface WiredSection {
  /** Its anchor in the page's address. */
  readonly id: string;
  readonly title: Extract<keyof PagesCatalogue, string>;
  readonly Content: ComponentType;
}

/** The sections of the options, in their order on the page. */
export const SECTIONS: readonly WiredSection[] = [
  { id: 'on', title: 'options.on.title', Content: On },
  { id: 'sites', title: 'options.sites.title', Content: Sites },
  { id: 'memory', title: 'options.saving.title', Content: Memory },
  { id: 'highlights', title: 'options.highlights.title', Content: Highlights },
  { id: 'front-pages', title: 'options.frontPages.title', Content: FrontPages },
  { id: 'feeds', title: 'options.feeds.title', Content: Feeds },
  { id: 'search', title: 'options.search.title', Content: Search },
  { id: 'network', title: 'options.network.title', Content: Network },
  { id: 'close-reading', title: 'options.closeReading.title', Content: CloseReading },
  { id: 'language', title: 'options.language.title', Content: Language },
  { id: 'shortcuts', title: 'options.shortcuts.title', Content: Shortcuts },
  { id: 'privacy', title: 'options.privacy.title', Content: Privacy },
];
