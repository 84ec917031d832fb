import { wordSet } from '../words.ts';
export type ShareUnit = 'percent' | 'percentage point' | 'basis point';

/** How percentages and their points are written (AP and Guardian style guides; "pc" and "pp" in tables and headlines). */
export const SHARES: ReadonlyMap<string, ShareUnit> = new Map(
  (
    [
      ['percent', '%|percent|per cent|pct|pc|p.c|percents'],
      [
        'percentage point',
        '% point|% points|percent point|percent points|percentage point|percentage points|pct point|pct points|pc point|' +
          'pc points|per cent point|per cent points|pp|pps|ppts|p.p',
      ],
      ['basis point', 'bps|bp|basis point|basis points'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split('|').map((form): [string, ShareUnit] => [form, unit])),
);

/** Those that are read behind digits alone: "4.2pc", but "the three PCs". */
export const BEHIND_DIGITS = wordSet('pc p.c pp pps ppts p.p bp');

/** Every word that one of them begins with. */
export const SHARE_BEGINNINGS: ReadonlySet<string> = new Set(
  [...SHARES.keys()].map((form) => form.split(' ')[0] ?? ''),
);
