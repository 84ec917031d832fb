import { wordSet } from '../words.ts';

/*
 * Closed classes of English words, after A Comprehensive Grammar of the English Language, ch. 2 and 3: what a reader
 * of sentences without a dictionary can still be sure of.
 */

/** Personal pronouns that can be the subject of a sentence. */
export const SUBJECT_PRONOUNS = wordSet('he she they it i we you who one');

/** Of those, the ones that stand for somebody named before. */
export const THIRD_PERSON = wordSet('he she they it');

export const DETERMINERS = wordSet(
  `the a an this that these those my your his her its our their some any no every each both all several many most
  few another other such one two three four five six seven eight nine ten dozens hundreds multiple numerous`,
);

/** Determiners that stand for a noun by themselves: "another said", "many believe". */
export const PRONOMINALS = wordSet(
  `another others other some many most few all both several each one two three four five six seven eight nine ten
  neither none someone somebody anyone everybody everyone nobody`,
);

export const AUXILIARIES = wordSet(
  `is are was were be been being am has have had having do does did can could will would shall should may might must
  'll 'd isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't
  shouldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t can’t couldn’t won’t
  wouldn’t shouldn’t`,
);

export const BE_FORMS = wordSet('is are was were be been being am get gets got');

export const MODALS = wordSet(
  "can could will would shall should may might must to not didn't don't did do does",
);

export const PREPOSITIONS = wordSet(
  `of for in on at by with from to into about against after before during since until under over between among amid
  above below through across along behind beside besides beyond despite near outside inside onto off per than via without within
  throughout toward towards upon like unlike as including following regarding concerning`,
);

/** What begins a new clause within a sentence. */
export const SUBORDINATORS = wordSet(
  `that because when while although though if whether since unless until after before as where whereas once how why
  what which so but and or nor yet then`,
);

export const RELATIVES = wordSet('who which that whom whose');

/** Adverbs that stand between a subject and its verb, or beside a verb, besides those in -ly. */
export const ADVERBS = wordSet(
  `also still then later first once even just now again already always never often soon too both ever further
  instead perhaps thus therefore however meanwhile earlier yesterday today reportedly here there much more well
  not only simply long`,
);

/** Nobody is said to have said anything with one of these for a subject. */
export const NEGATIVES = wordSet('no nobody none neither nothing');

/** Subjects whose verb has the form without an ending, besides nouns in -s. */
export const PLURAL = wordSet(
  'they we i you who police people men women others some many most few all both several and',
);

/** Subjects whose verb has the form with an ending. */
export const SINGULAR = wordSet('he she it one each another neither');

export const OBJECT_PRONOUNS = wordSet('me him her us them you');

/** What begins a clause that is told, asked or thought. */
export const CLAUSE_WORDS = wordSet('that whether how why if what when where who');
