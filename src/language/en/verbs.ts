import { wordSet } from '../words.ts';

/** Irregular past forms that are hardly ever another word (Quirk et al., "A Comprehensive Grammar", 3.11 to 3.19). */
export const IRREGULAR_PASTS =
  wordSet(`arose ate became befell began bent bled blew bore bought bred broke brought built came caught chose clung crept
  dealt drank drew drove dug fed fell felt fled flew flung forgave forgot fought found froze gave got grew heard
  held hid hung kept knew laid leapt led left lent lit lost made meant met overran overthrew overtook paid ran
  rang rode rose said sang sank sat saw sent shook shot shrank slept slid sold sought sped spent spoke sprang spun
  stole stood struck stuck swam swept swore swung taught thought threw told took tore understood undertook
  underwent went wept withdrew woke won wore wrote`);

/** Of those, the ones that may stand behind a number as what is counted or befell it: "12 shot dead". */
export const BESIDE_NUMBERS = wordSet('felt shot thought');
