/*
 * Closed classes of English words, after A Comprehensive Grammar of the English Language, ch. 2 and 3: what a reader
 * of sentences without a dictionary can still be sure of.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Personal pronouns that can be the subject of a sentence. */
export const SUBJECT_PRONOUNS = words('he she they it i we you who one');

/** Of those, the ones that stand for somebody named before. */
export const THIRD_PERSON = words('he she they it');

export const DETERMINERS = words(
  `the a an this that these those my your his her its our their some any no every each both all several many most
  few another other such one two three four five six seven eight nine ten dozens hundreds multiple numerous`,
);

/** Determiners that stand for a noun by themselves: "another said", "many believe". */
export const PRONOMINALS = words(
  `another others other some many most few all both several each one two three four five six seven eight nine ten
  neither none someone somebody anyone everybody everyone nobody`,
);

export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did can could will would shall should may might must
  'll 'd isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't
  shouldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t can’t couldn’t won’t
  wouldn’t shouldn’t`,
);

export const BE_FORMS = words('is are was were be been being am get gets got');

export const MODALS = words(
  "can could will would shall should may might must to not didn't don't did do does",
);

export const PREPOSITIONS = words(
  `of for in on at by with from to into about against after before during since until under over between among amid
  through across along behind beside besides beyond despite near outside inside onto off per than via without within
  throughout toward towards upon like unlike as including following regarding concerning`,
);

/** What begins a new clause within a sentence. */
export const SUBORDINATORS = words(
  `that because when while although though if whether since unless until after before as where whereas once how why
  what which so but and or nor yet then`,
);

export const RELATIVES = words('who which that whom whose');

/** Adverbs that stand between a subject and its verb, or beside a verb, besides those in -ly. */
export const ADVERBS = words(
  `also still then later first once even just now again already always never often soon too both ever further
  instead perhaps thus therefore however meanwhile earlier yesterday today reportedly here there much more well
  not only simply long`,
);

export const WEEKDAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
);

export const MONTHS = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept sep oct nov dec`,
);

/** Frequent irregular past forms that are no nouns: where one stands, there is a verb. */
export const IRREGULAR_PASTS = words(
  `came went took gave got made saw knew thought left felt became began brought bought caught chose drew drove fell
  fought flew found grew held kept led lost met paid ran rose sent sold shook shot spent spoke stood stuck struck
  swore taught threw told took understood won wore wrote said began broke built dealt fled forgot hid hung laid lay
  lent rang sang sank sat slept slid sought stole swept swam tore woke withdrew put`,
);

/** Nobody is said to have said anything with one of these for a subject. */
export const NEGATIVES = words('no nobody none neither nothing');

/** Subjects whose verb has the form without an ending, besides nouns in -s. */
export const PLURAL = words(
  'they we i you who police people men women others some many most few all both several and',
);

/** Subjects whose verb has the form with an ending. */
export const SINGULAR = words('he she it one each another neither');

export const OBJECT_PRONOUNS = words('me him her us them you');

/** What begins a clause that is told, asked or thought. */
export const CLAUSE_WORDS = words('that whether how why if what when where who');
