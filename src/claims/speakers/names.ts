import { FEMALE_NAMES, MALE_NAMES } from '../../language/en/first-names.ts';
import { OF_NOUNS, PARTICLES } from '../../language/en/names.ts';
import { FEMALE_WORDS, MALE_WORDS, ROLE_NOUNS, TITLES } from '../../language/en/people.ts';
import type { Token } from '../../text/tokens.ts';
import { bareWord, lastName, type NameRun, nameRuns } from './name-runs.ts';

export type Gender = 'male' | 'female' | null;

/** The names of a report, and what its short forms stand for. */
export interface Names {
  /**
   * The fullest form that the report uses for a mention; the mention itself where it has none, or where the report
   * has two persons of that name and nothing tells which is meant.
   *
   * @param at where the mention stands in the text
   */
  fullest(mention: string, at: number): string;
  /** The name that begins at a place of the text, in its fullest form; null where none of two words or more does. */
  beginningAt(at: number): { readonly name: string; readonly end: number } | null;
  /** Whether a name is of a man or a woman, as far as titles and first names tell. */
  gender(name: string): Gender;
}

/** How many different names with one last word are kept; a report has a handful. */
const MAX_FORMS = 50;

/** A longer run of capitalised words is no name. */
const MAX_WORDS = 9;

/** Collects the names of a report. */
export function namesOf(text: string, tokens: readonly Token[]): Names {
  const byLast = new Map<string, NameRun[]>();
  const acronyms = new Map<string, string>();
  const runs = new Map<number, NameRun>();
  for (const run of nameRuns(text, tokens)) {
    runs.set(run.start, run);
    const key = lastName(run.words);
    const list = byLast.get(key);
    if (run.words.length > MAX_WORDS) continue;
    if (!list) byLast.set(key, [run]);
    else if (list.length < MAX_FORMS && list.every((other) => other.text !== run.text)) {
      list.push(run);
    }
    // "Port Authority of Arden (PAA)"
    const acronym = /^\s\(([\p{Lu}]{2,8})\)/u.exec(text.slice(run.end, run.end + 12))?.[1];
    if (acronym && !acronyms.has(acronym)) acronyms.set(acronym, run.text);
  }
  const genders = new Map<string, Gender>();
  const fullest = (mention: string, at: number): string => {
    const plain = mention
      .trim()
      .replace(/['’]s?$/u, '')
      .replace(/^(?:the|a|an)\s+/iu, '');
    return acronyms.get(plain) ?? fullestForm(plain, at, byLast) ?? mention;
  };
  return {
    fullest,
    beginningAt: (at) => {
      const run = runs.get(at);
      const isName = run && run.words.length > 1 && run.words.length <= MAX_WORDS;
      return isName ? { name: fullest(run.text, at), end: run.end } : null;
    },
    gender: (name) => {
      let gender = genders.get(name);
      if (gender === undefined) {
        gender = genderOf(name);
        genders.set(name, gender);
      }
      return gender;
    },
  };
}

/** The longest name that ends as the mention does and holds all of its words, titles aside. */
function fullestForm(
  mention: string,
  at: number,
  byLast: ReadonlyMap<string, readonly NameRun[]>,
): string | null {
  const written = mention.split(/[\s,]+/).filter((word) => word !== '');
  const words = written.map(bareWord);
  // "the mayor of Arden" and "a spokesman for Moss" are not short for Arden and Moss.
  const named = written.every(
    (word, i) =>
      /^\p{Lu}/u.test(word) ||
      TITLES.has(words[i] ?? '') ||
      PARTICLES.has(words[i] ?? '') ||
      (words[i] === 'of' && OF_NOUNS.has(words[i - 1] ?? '')),
  );
  if (!named) return null;
  const own = words.filter((word) => !TITLES.has(word));
  const forms = (byLast.get(lastName(words)) ?? []).filter((run) =>
    own.every((word) => run.words.includes(word)),
  );
  const first = firstNameFor(forms, mention, at);
  let best: string | null = null;
  let most = words.length;
  for (const form of forms) {
    if (form.words.length <= most) continue;
    const other = firstName(form);
    if (first !== undefined && other !== null && other !== first) continue;
    best = form.text;
    most = form.words.length;
  }
  return best;
}

/** The word before the last name, where it is no title: "karl" of "Mayor Karl Brandt". */
function firstName({ words }: NameRun): string | null {
  const last = words.lastIndexOf(lastName(words));
  const before = words[last - 1];
  return before === undefined || TITLES.has(before) || PARTICLES.has(before) ? null : before;
}

/**
 * Which of several persons with one last name is meant: the one named in full most lately before the mention, of the
 * mention's gender where it tells one. Undefined where there is but one.
 */
function firstNameFor(
  forms: readonly NameRun[],
  mention: string,
  at: number,
): string | null | undefined {
  const full = forms.filter((form) => firstName(form) !== null);
  if (new Set(full.map(firstName)).size < 2) return undefined;
  const gender = genderOf(mention);
  const fits = full.filter((form) => {
    const own = genderOf(form.text);
    return gender === null || own === null || own === gender;
  });
  const before = fits.filter((form) => form.start < at);
  const chosen = before.at(-1) ?? fits[0];
  return chosen ? firstName(chosen) : null;
}

function genderOf(mention: string): Gender {
  const words = mention.split(/[\s,]+/).map(bareWord);
  for (const word of words) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  for (const word of words) {
    if (TITLES.has(word) || ROLE_NOUNS.has(word)) continue;
    if (MALE_NAMES.has(word)) return 'male';
    if (FEMALE_NAMES.has(word)) return 'female';
  }
  return null;
}
