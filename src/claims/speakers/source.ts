import { MONTHS, WEEKDAYS } from '../../language/en/calendar.ts';
import {
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../language/en/function-words.ts';
import { BODIES, ROLE_NOUNS, SAYING_THINGS, TITLES } from '../../language/en/people.ts';

/** More words than this are a clause that was taken for a name. */
const MAX_WORDS = 12;

const isCalendar = (word: string) => {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  return WEEKDAYS.has(bare) || MONTHS.has(bare);
};

const isKnown = (word: string) => ROLE_NOUNS.has(word) || BODIES.has(word) || TITLES.has(word);

/** A role or a body, one or several, or one of before ("ex-congressman"). */
function isRole(word: string): boolean {
  const [last = word] = word.split('-').slice(-1);
  return [last, last.replace(/s$/, ''), last.replace(/ies$/, 'y')].some(
    (form) => !SAYING_THINGS.has(form) && isKnown(form),
  );
}

/**
 * Whether a speaker's name says to a reader who gives a figure: a person, a body, or people by their role
 * ("officials"). A thing that was taken for one ("a brown line on the walls"), a text ("the report") and a pronoun that
 * stands for nobody who is named say nothing.
 */
export function isSource(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? [];
  const [first = '', ...rest] = words;
  if (words.length > MAX_WORDS) return false;
  const isDetermined = DETERMINERS.has(first.toLowerCase());
  const phrase = isDetermined ? rest : words;
  // The noun stands before what is said of it: "teams of rescuers", "a study released", "the manhunt for two".
  const end = phrase.findIndex((word) => PREPOSITIONS.has(word) || RELATIVES.has(word));
  const nouns = end < 0 ? phrase : phrase.slice(0, end);
  const lower = nouns.map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  const [last = ''] = lower.slice(-1);
  if (nouns.length === 0 || SUBJECT_PRONOUNS.has(last) || SAYING_THINGS.has(last)) return false;
  if (lower.some(isRole)) return true;
  const isShouted = nouns.length > 2 && name === name.toUpperCase();
  // The first word of a sentence is written large whatever it is: "Heavy rain".
  const named = nouns.length > 1 && !isDetermined ? nouns.slice(1) : nouns;
  return !isShouted && named.some((word) => /^\p{Lu}/u.test(word) && !isCalendar(word));
}
