import { wordSet, wordsOf } from '../words.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { ZONES } from './clock.ts';

/*
 * English abbreviations by what may follow them. Sources: the lists of abbreviations in the Associated Press
 * Stylebook (titles, months, states, addresses) and New Hart's Rules (Latin, references), as general knowledge of
 * the usage they describe; the words were chosen and sorted here.
 */

export const BEFORE = wordSet(
  // titles of persons
  `mr mrs ms mx messrs dr drs prof hon rev revd fr sen sens rep reps gov govs pres supt asst assoc
  atty det insp amb secy treas dir`,
  // ranks
  `gen maj col lt cpl sgt ssgt msgt pfc pvt capt cmdr cdr cmd comdr adm ens brig lieut cpt spc cllr`,
  // names of places begin with them
  `mt ft pt st ste`,
  // between two parts, or before an example
  `vs v e.g i.e cf viz approx ca`,
);

export const BEFORE_NUMBER = wordSet(
  `no nos nr p pp par para paras vol vols ch chap chaps fig figs sec secs art arts eq ex ed eds op n° nº bl
  jan feb mar apr jun jul aug sep sept oct nov dec`,
);

export const EITHER = wordSet(
  // firms
  `inc ltd corp co cos bros llc plc l.l.c l.p llp gmbh pty`,
  // after names
  `jr sr esq ph.d m.d d.d.s m.a b.a b.s m.s m.b.a j.d r.n m.p d.o`,
  // states and bodies written with full stops
  `u.s u.s.a u.k u.n e.u u.a.e d.c n.y l.a n.j n.c s.c n.h n.m n.d s.d r.i w.va d.p.r.k u.s.s.r g.o.p n.a.t.o
  f.b.i c.i.a n.b.a n.f.l b.c a.d b.c.e c.e u.s.s h.m.s`,
  // addresses and institutions
  `ave blvd rd dr hwy pkwy rte sq ln apt bldg dept univ inst assn natl intl govt`,
  // measures and the rest
  `etc al ft in oz lb lbs mi yd yds hr hrs min mins sec secs max est ext tel mph incl misc mon tue tues wed thu thur
  thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`,
);

export const CLOCK = wordSet('a.m p.m am pm');

export const AFTER_CLOCK = new Set([
  ...[MONTHS, WEEKDAYS].flatMap((table) => [...table.keys()]),
  ...ZONES,
  ...wordsOf(
    'eastern central mountain pacific atlantic greenwich moscow kyiv beijing tokyo london local kst',
  ),
]);

/** States of the U.S. and provinces of Canada and Australia, as newspapers shorten them. */
export const REGIONS = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y
  n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo alta ont que sask man d.c`,
);
