import { lazy } from '../components/lazy.tsx';

/** The form for another report, where none is known. */
export const AddReport = lazy(async () => (await import('../components/add-report.tsx')).AddReport);

/** The figures of all reports, when the reader asks for the table. */
export const FiguresOfAll = lazy(
  async () => (await import('../components/figures-of-all.tsx')).FiguresOfAll,
);

/** What an open row shows: loaded when the rows have been painted. */
export const RowDetails = lazy(
  async () => (await import('../components/row-details.tsx')).RowDetails,
);

/** What was left out of reports longer than any that one reads. */
export const LimitNotes = lazy(
  async () => (await import('../components/limit-notes.tsx')).LimitNotes,
);

/** Both reports whole, when the reader asks for them. */
export const FullTexts = lazy(async () => (await import('../components/full-texts.tsx')).FullTexts);

/** The small library, when the reader opens it. */
export const LibraryList = lazy(
  async () => (await import('../components/library-list.tsx')).LibraryList,
);
