import { THIRD_PERSON } from '../../language/en/function-words.ts';
import { BODIES, BODY_KINDS } from '../../language/en/people.ts';
import type { Token } from '../../text/tokens.ts';
import type { Speaker } from '../claim.ts';
import type { Line } from './lines.ts';
import { type Names, namesOf } from './names.ts';
import { type Source, spanOf } from './own.ts';
import { apposedName, Roles } from './roles.ts';
import { sentenceSubject } from './subjects.ts';

/** Somebody whom a later pronoun can stand for. */
interface Candidate {
  readonly name: string;
  /** Whether they spoke, and were not only the subject of a sentence. */
  readonly spoke: boolean;
}

/** How many candidates back a pronoun may reach. */
const MEMORY = 6;

/** Gives every source the fullest name that the report uses for it; pronouns take that of whom they stand for. */
export function nameSpeakers(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  sources: readonly (Source | null)[],
): (Speaker | null)[] {
  const names = namesOf(text, tokens);
  const candidates: Candidate[] = [];
  const remember = (name: string, spoke: boolean) => {
    candidates.unshift({ name, spoke });
    candidates.length = Math.min(candidates.length, MEMORY);
  };
  const roles = new Roles();
  return lines.map((line, i) => {
    const source = sources[i];
    const subject = source ? null : subjectName(text, line, names);
    if (subject) remember(subject, false);
    if (!source) return null;
    const named = text.slice(source.named.start, source.named.end);
    const pronoun = THIRD_PERSON.has(named.toLowerCase());
    const apposed = apposedName(text, source.named, names);
    if (apposed) roles.learn(named, apposed);
    const name = pronoun
      ? standsFor(named.toLowerCase(), candidates, names)
      : (apposed ??
        roles.nameOf(named) ??
        bodyFor(named, candidates, names) ??
        names.fullest(named, source.named.start));
    if (name !== null && !pronoun) roles.learnTitle(name);
    if (name !== null) remember(name, true);
    const { start, end } = source.mention;
    return { text: text.slice(start, end), start, end, name: name ?? named };
  });
}

/** "The company denied it": the body that spoke last, where a phrase names one by no more than its kind. */
function bodyFor(named: string, candidates: readonly Candidate[], names: Names): string | null {
  const kind = /^the (\w+)$/i.exec(named)?.[1]?.toLowerCase();
  if (!kind || !BODY_KINDS.has(kind)) return null;
  const fits = ({ name, spoke }: Candidate): boolean =>
    spoke && /^\p{Lu}/u.test(name) && names.gender(name) === null && mayBeBody(name);
  return candidates.find(fits)?.name ?? null;
}

/** Whether a name of unknown bearer can be a body's: by its words, a plural, or one word that is no known last name. */
const mayBeBody = (name: string): boolean =>
  isBody(name) || isSeveral(name) || /^\p{Lu}[\p{L}\p{N}&-]*$/u.test(name);

/** The person that a sentence is about, by the fullest name. */
function subjectName(text: string, line: Line, names: Names): string | null {
  const subject = sentenceSubject(line.items);
  if (!subject || !line.items[subject.to]?.name || subject.to - subject.from > 6) return null;
  const { start, end } = spanOf(line.items, subject);
  const name = names.fullest(text.slice(start, end), start);
  return names.gender(name) === null ? null : name;
}

/** The latest candidate that a pronoun can stand for; null where that would be a guess. */
function standsFor(pronoun: string, candidates: readonly Candidate[], names: Names): string | null {
  const fits = ({ name, spoke }: Candidate): boolean => {
    const gender = names.gender(name);
    const unknown = gender === null && spoke;
    if (pronoun === 'he') return gender === 'male' || (unknown && isOnePerson(name));
    if (pronoun === 'she') return gender === 'female' || (unknown && isOnePerson(name));
    if (pronoun === 'they') return unknown && isSeveral(name);
    return unknown && isBody(name);
  };
  return candidates.find(fits)?.name ?? null;
}

function isSeveral(name: string): boolean {
  return /(?:[^s]s|people|police)$/i.test(name) || /\sand\s/i.test(name);
}

/** Whether a name is of a body: by its words, or because it is an acronym. */
function isBody(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return /^(?:the\s)?\p{Lu}{2,}$/u.test(name) || words.some((word) => BODIES.has(word));
}

function isOnePerson(name: string): boolean {
  return !isSeveral(name) && !isBody(name);
}
