export { CloseReadingSection } from './close-reading-section.tsx';
export { type FeedsEvents, FeedsSection, type FeedView } from './feeds-section.tsx';
export { FrontPagesSection } from './front-pages-section.tsx';
export { HighlightsSection } from './highlights-section.tsx';
export { LanguageSection } from './language-section.tsx';
export { MemorySection, type MemoryView } from './memory-section.tsx';
export { NetworkSection, type RequestView } from './network-section.tsx';
export { OnSection, type OnView } from './on-section.tsx';
export { OptionsPage, type OptionsSection } from './options-page.tsx';
export { PrivacySection } from './privacy-section.tsx';
export {
  SearchSection,
  type SearchServiceView,
  type SearchSettingsView,
} from './search-section.tsx';
export { ShortcutsSection } from './shortcuts-section.tsx';
export { SitesSection, type WatchedSites } from './sites-section.tsx';
