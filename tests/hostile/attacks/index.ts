import { ADDRESSES, HOSTS } from './addresses.ts';
import type { Attack } from './attack.ts';
import { CLAIMS } from './claims.ts';
import { COMPARISON } from './comparison.ts';
import { CSV, MARKDOWN } from './exports.ts';
import { FEEDS } from './feeds.ts';
import { FIGURES } from './figures.ts';
import { LIBRARY } from './library.ts';

export type { Attack } from './attack.ts';

/** Every area that is attacked with generated inputs, by the name that `npm run fuzz -- --only NAME` takes. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  addresses: ADDRESSES,
  hosts: HOSTS,
  figures: FIGURES,
  claims: CLAIMS,
  comparison: COMPARISON,
  csv: CSV,
  markdown: MARKDOWN,
  feeds: FEEDS,
  library: LIBRARY,
};
