import { wordSet } from '../words.ts';

/*
 * Words of contests. Sources: the AP Stylebook on sports scores and on votes, the Laws of Cricket (MCC, 2017 code) for the
 * words of cricket.
 */

/** Words near which two numbers are a score or a vote. */
export const CONTEST =
  wordSet(`won win wins winning beat beats beating beaten lost lose loses losing victory draw drew drawn lead leads led
  leading defeat defeated score scored vote votes voted tie tied approved passed ruling ruled decision ahead
  trailed trailing trail margin rejected split downed edged routed thrashed crushed topped hammered stunned
  blanked overcame`);

/** Words near which "342 for 6" is the runs and wickets of an innings. */
export const CRICKET = wordSet(
  'stumps innings wicket wickets overs declared bowled bowler batting batsman batsmen batter batters crease',
);

/** What the two sides of a vote are counted in: "312 votes to 287". */
export const BALLOTS = wordSet('votes vote ballots');

/** Verbs after which an ordinal is a place in a row: "placed second", "tied for first". */
export const PLACING =
  wordSet(`place places placed placing finish finishes finished finishing come comes came coming rank ranks ranked ranking
  tied ran`);
