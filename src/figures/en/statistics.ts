import type { Row } from './prefixed-units.ts';

/**
 * Abbreviations of the statistics that sports pages put behind a number, with the name of one. Sources: the glossaries of
 * NBA.com (per-game averages) and MLB.com (what counts things; ratios such as "ERA" count nothing).
 */
export const STATISTICS: readonly Row[] = [
  ['point per game', null, 1, 'ppg PPG'],
  ['rebound per game', null, 1, 'rpg RPG'],
  ['assist per game', null, 1, 'apg APG'],
  ['steal per game', null, 1, 'spg SPG'],
  ['block per game', null, 1, 'bpg BPG'],
  ['run batted in', null, 1, 'RBI RBIs'],
  ['win above replacement', null, 1, 'WAR'],
];
