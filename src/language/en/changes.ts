import { wordSet } from '../words.ts';

/*
 * Words of change. Sources: the verbs of "change of position on a scale" (Levin, "English Verb Classes and Alternations",
 * 1993, 45.6), and the Reuters Handbook of Journalism on market reports.
 */

/** Verbs and nouns after which a figure (with "by", or without a preposition) is a change upwards. */
export const RISING =
  wordSet(`up rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing gain gains
  gained gaining jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars
  soared soaring advance advances advanced advancing add adds added adding rally rallied rallying leap leapt
  leaped spike spiked growth higher improve improved improving expand expanded expanding boost boosted boosting
  hike hiked hiking widen widened widening strengthen strengthened strengthening appreciated swell swelled swollen
  rebounded skyrocketed rocketed ballooned`);

/** The same downwards. */
export const FALLING =
  wordSet(`down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline
  declines declined declining slip slips slipped slipping lose loses lost losing slide slides slid sliding shrink
  shrank shrunk shrinking tumble tumbles tumbled tumbling plunge plunges plunged plunging sink sinks sank sunk
  sinking shed sheds shedding dip dips dipped dipping ease eases eased easing cut cuts cutting lower lowered
  lowering reduce reduces reduced reducing reduction contract contracted contracting plummet plummeted plummeting
  slump slumped slumping weaken weakened weakening depreciated narrow narrowed narrowing trim trimmed trimming
  slash slashed slashing nosedived dwindled`);

/** Verbs that are of a rise only with "by": "raised its rate by 3%", but "raised $40 million". */
export const RAISING = wordSet('raise raises raised raising lift lifts lifted lifting');

/** Of all these, the words that take no object and "by" with what they change: "down by", "lost by 12 points". */
export const NOT_TRANSITIVE = wordSet(
  'up down higher lower growth gain gains gained gaining lose loses lost losing',
);

/** Between a word of change and its figure: "rose by about another", "fell by an average of". */
export const CHANGE_LINKS =
  wordSet(`by about another a further nearly almost more than around some as much an roughly over just only sharply
  slightly average of total approximately under`);

/** What may stand behind the size of a change, and is no noun that it describes: "rose a further 3% to 12". */
export const AFTER_CHANGE = wordSet(
  'to from on in at by of for since over during after before last this against as and or but while compared',
);

/** What stands behind the size of a change and says its direction: "a 5% rise", "3% higher". */
export const RISE = wordSet(
  'increase rise gain jump growth surge climb hike upturn rally higher up',
);
export const FALL = wordSet(
  'decrease decline drop fall loss cut reduction slump slide plunge dip lower down',
);

/** Past forms behind which "3% to 5%" is a change and where it ended; of what is to come it is a range. */
export const CHANGED =
  wordSet(`rose risen rise rising fell fallen fall falling up down grew grown dropped drop climbed increased increase
  decreased declined jumped slipped cut raised lowered went changed moved revised`);

/** Verbs of change without a direction, behind which "from 3 to 5" is two figures. */
export const MOVING =
  wordSet(`doubled doubling double tripled tripling trebled quadrupled halved went gone go goes going changed changing
  change moved moving move revised shifted extended upgraded downgraded`);

/** Verbs whose "up" or "down" is part of them and says no direction (Quirk et al., 16.2-16.16). */
export const WITH_PARTICLE =
  wordSet(`make makes made making take takes took taking set sets setting end ends ended ending open opened give gave hold
  held put turn turned show showed use used pick picked sum`);
