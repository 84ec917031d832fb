import type { Tone } from '../model/why.ts';

export type IconName =
  | Tone
  | 'warning'
  | 'info'
  | 'bookmark'
  | 'bookmarked'
  | 'back'
  | 'locate'
  | 'external'
  | 'options'
  | 'take'
  | 'wrong'
  | 'swap'
  | 'open';

/** Line drawings on a grid of 16: a shape of its own for each verdict, so that none rests on colour. */
const PATHS: Readonly<Record<IconName, string>> = {
  contradiction: 'M3 6h10M3 10h10M10.5 3l-5 10',
  difference: 'M6 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  compatible: 'M3 6.5c1.7-1.7 3.3-1.7 5 0s3.3 1.7 5 0M3 10.5c1.7-1.7 3.3-1.7 5 0s3.3 1.7 5 0',
  alike: 'M3 6h10M3 10h10',
  reworded: 'M3 4h10v6H8l-3 3v-3H3z',
  match: 'M3 8.5l3.5 3.5L13 5',
  possible: 'M4 8h8',
  pending: 'M4 8h.1M8 8h.1M12 8h.1',
  wrong: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  open: 'M4 6l4 4 4-4',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.5M8 11.8v.2',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v3.8M8 5v.2',
  bookmark: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  bookmarked: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7zM6 5.5l1.5 1.5L10 4.8',
  locate: 'M2.5 3.5h11M2.5 7h4M2.5 10.5h3M10.5 7.5v6M8 11l2.5 2.5L13 11',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  options: 'M2.5 5h6M11.5 5h2M10 3.2v3.6M2.5 11h2M7.5 11h6M6 9.2v3.6',
  take: 'M8 10V2.5M5 5.2L8 2.5l3 2.7M4.5 7.5H3v6h10v-6h-1.5',
  external: 'M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5',
};

/** Decoration only: the words beside it say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
