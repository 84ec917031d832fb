import { wordSet } from '../words.ts';

/**
 * Words whose number is a name and no quantity: "Resolution 1701", "Channel 4", "Route 66". Source: the kinds of
 * designation that the Chicago Manual of Style (16th ed., 9.10 to 9.14, "Numbers in names") and AP list.
 */
export const NAMED =
  wordSet(`resolution article section chapter clause amendment title act bill proposition prop measure rule regulation form
  channel radio route highway interstate road street avenue gate terminal platform runway exit room floor flight
  apollo airbus boeing iphone galaxy windows playstation xbox pixel nasdaq russell ftse nikkei dax s&p stoxx cac
  no number nos group grade level stage phase tier type class category cat mark model version series volume
  episode season part round week day game lap hole bay block area zone district precinct ward unit squad company
  battalion brigade division platoon formula mach psalm page figure table appendix track lot booth seat row line
  box bus train tram locker cell camp sector site point top big g catch studio super generation gen plan code
  error patient case count juror photo image slide junction turn turns kilometre-marker mile-marker marker pier
  dock berth hangar hall court lane hwy copyright`);

/** Of those, the ones that are names only with a capital: "Section 8" but "a section 8 miles long". */
export const NAMED_WITH_CAPITAL =
  wordSet(`article section title act bill rule form radio road street avenue exit floor flight group grade level stage
  phase tier type class category mark model version series volume episode season part round week day game lap hole
  bay block area zone district precinct ward unit squad company battalion brigade division platoon track lot booth
  seat row line box bus train tram locker cell camp sector site point top big catch studio super generation plan
  code error patient case count photo image slide turn turns marker pier dock berth hangar hall court lane g no
  gen galaxy windows pixel`);

/** Those whose plural several numbers follow: "junctions 9 and 10". */
export const NAMED_IN_PLURAL =
  wordSet(`junction article section chapter clause amendment route page lane grade year exit gate platform runway channel
  count verse line part volume flight room ward district rule regulation proposition turn bay row`);

/** Those that a number in words follows in small letters: "on day two", "a phase three trial". */
export const NAMED_IN_WORDS = wordSet(
  `day phase round chapter part week stage game act page number lap leg level tier type episode volume formula`,
);

/** Leaves of a document or pictures of a gallery: "Page 2 of 3". */
export const LEAVES = wordSet('page photo image picture slide part figure sheet');

/**
 * What follows the number of an address: "221 Baker Street". Source: the commonest suffixes of the USPS's Publication 28
 * (appendix C) and of the Royal Mail's guide.
 */
export const STREETS =
  wordSet(`street st avenue ave road rd boulevard blvd lane ln drive dr court ct square sq place pl way terrace ter parkway
  pkwy highway hwy freeway expressway turnpike pike block circle cir crescent loop trail alley close mews
  promenade quay`);

/** Numbers of emergency services, which are called and count nothing: "a 911 call". */
export const EMERGENCY = wordSet('911 999 112 000');
