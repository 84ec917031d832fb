import { wordSet } from '../words.ts';

/** What stands behind a length and tells that it is none of something counted: "37m long", "200m from the shore". */
export const AFTER_METRES =
  wordSet(`long tall high wide deep thick away apart across above below from off up down in at on as and or but to of
  before after during ahead behind over under into onto there through along toward towards beneath between beyond
  inside outside near x by sprint race freestyle hurdles relay backstroke butterfly medley walk dash`);

/** What has a length, height or depth: "waves of 5m", "a 10m surge". */
export const DIMENSIONS =
  wordSet(`height heights depth depths length width breadth altitude elevation distance radius diameter thickness wave
  waves swell swells surge surges tide tides tsunami wall walls fence fences trench trenches drift drifts dune
  dunes cliff cliffs crater drop plunge statue tower mast pole pool buoy ladder yacht boat ship vessel platform
  board beam tunnel fall`);

/** What is counted by the million although it stands in the singular: "a 5m crowd". */
export const CROWDS = wordSet(
  `crowd audience vote readership viewership membership population circulation job dose jab`,
);
