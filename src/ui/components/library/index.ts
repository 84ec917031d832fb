export { LibraryPage, type LibraryPageProps, type LibraryView } from './library-page.tsx';
export { SavedPairPage } from './saved-pair-page.tsx';
export type { SiteView } from './transfer.tsx';
