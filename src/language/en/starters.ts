import { wordSet } from '../words.ts';

/*
 * Words of closed classes (pronouns, determiners, conjunctions, question words, common adverbs and prepositions; the
 * classes of A Comprehensive Grammar of the English Language, ch. 2) with which sentences begin and names do not.
 */

export const STARTERS = wordSet(
  `the a an this that these those my your his her its our their some any no every each both all many most several few
  another such one two three four five six seven eight nine ten dozens hundreds thousands
  i you he she it we they there here i'm i've it's he's she's that's there's they're we're don't
  who what when where why how which whose whom if whether because since although though while as unless until once
  after before and but or nor so yet however still then thus therefore meanwhile moreover nevertheless instead
  also only even just now today yesterday tomorrow earlier later recently perhaps maybe
  at by for from in into of off on out over to under up with within without about across against along among amid
  around behind below between beyond despite during except following like near per through throughout toward towards
  upon via according asked speaking not is are was were do does did has have had can could will would should may might
  must let police officials authorities experts people critics analysts officers witnesses prosecutors investigators
  residents`,
);

/** Prepositions that put a time or a place before the sentence proper. */
export const OPENERS = wordSet(
  'at by around about before after from since until till on in just shortly between near',
);

/** Verbs that follow a question or an exclamation in quotation marks. */
export const SAYING_VERBS = wordSet(
  `said says asked asks wrote writes added adds told tells replied replies cried shouted yelled tweeted exclaimed
  wondered demanded continued answered screamed joked quipped posted responded declared insisted exclaims declares
  yells shouts remarked chimed hollered snapped sighed mused began concluded warned argued explained recalled`,
);
