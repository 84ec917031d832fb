import { type ComponentChildren, createContext } from 'preact';

/** What else the reader can give where another report is looked for (a text, a file), from the screen around that view. */
export const MoreWaysContext = createContext<ComponentChildren>(null);
