import { wordSet } from '../words.ts';

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, question words, adverbs of place. */
export const CLOSED =
  wordSet(`about above across after against along amid among and around as at before behind below beneath beside between
  beyond but by despite down during except for from if in inside into like near nor of off on onto or out outside
  over past per since so than that though through throughout till to toward towards under until up upon via when
  where whereas whether which while who whom whose why with within without yet because although also then there
  here i you he she it we they me him her us them his its our your their my this these those the a an any each
  every either neither both all no not none is are was were be been being am do does did has have had having will
  would shall should can could may might must ought let gets get got say says said saying told tell tells added
  adding called asked how what too very just only even still again already once now today yesterday tomorrow
  tonight ago later earlier soon away apart together instead compared according including due amid versus vs
  reportedly allegedly however meanwhile nearby overall annually daily weekly monthly respectively alone each
  total came come comes went go goes made make makes took take takes left leave leaves began begin begins became
  become becomes saw see sees seen gave give gives given kept keep held hold found find won win lost lose led lead
  met meet paid pay sent send spent spend stood stand ran run runs fell fall rose rise hit hits cost costs live
  lives lived living work works worked need needs want wants remain remains remained stay stayed show shows showed
  shown include includes included use uses used plan plans planned hope hopes hoped expect expects expected
  believe believes thought know knows knew known stretch wide long tall high deep thick old away worldwide
  nationwide statewide citywide twice once thrice elsewhere abroad everywhere somewhere indoors outdoors overnight`);

/** Plurals without an -s that heads of counted phrases often are. */
export const PLURALS =
  wordSet(`people men women children troops police staff personnel cattle sheep fish deer crew servicemen servicewomen
  firefighters policemen fishermen gunmen militants teeth feet mice dead wounded injured missing homeless media
  data aircraft spacecraft species series others`);

/** Whether a word is a plural, as far as its form tells. */
export const isPlural = (lexeme: { readonly lower: string } | undefined): boolean =>
  PLURALS.has(lexeme?.lower ?? '') || /[^siu]s$/.test(lexeme?.lower ?? '');

/** Nouns that end as adverbs do. */
const NOUNS_IN_LY = wordSet(
  'family ally supply assembly anomaly monopoly reply rally bully jelly fly butterfly belly lily monthly weekly daily',
);

/** Whether a word is an adverb by its ending. */
export const isAdverb = (name: string): boolean => /ly$/.test(name) && !NOUNS_IN_LY.has(name);

/** What stands between a number and what it counts, and is no part of that: "seven more were hurt", "two more bodies". */
export const MORE = wordSet('more further additional extra');

/** Verbs in the third person that are plural nouns behind a number: "12 runs", "three hits", "claimed 18 lives". */
export const NOUNS_TOO = wordSet(
  'runs hits costs lives plans hopes needs uses shows works stands stays leads',
);
