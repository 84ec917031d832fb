import { NUMBERED } from '../../../language/en/ages.ts';
import { CLOSED, PLURALS } from '../../../language/en/noun-phrases.ts';
import { PARENTS } from '../../../language/en/people.ts';
import type { Lexeme } from '../../lexemes.ts';
import { wordAt } from '../../lexemes.ts';
import { unitAt } from '../../measures/unit.ts';
import { isPerson } from '../../person.ts';

/** Whether a bare number is an age by where it stands: beside somebody, or behind "as young as". */
export function standsAsAge(lex: readonly Lexeme[], at: number): boolean {
  return [isApposed, isOneOfTwo, isLimit, isExtreme, isPredicate, isOfPerson].some((test) =>
    test(lex, at),
  );
}

/** What ends an age that stands by itself. */
const AFTER_AGE = /^(?:[,.;)]|was|is|who|of|and|or|from|has|had|died|told|said)$/;

function endsAge(lex: readonly Lexeme[], at: number): boolean {
  const ofThem =
    wordAt(lex, at) === 'of' && /^(?:whom|them|which|these|those|us)$/.test(wordAt(lex, at + 1));
  return lex[at] === undefined || (AFTER_AGE.test(wordAt(lex, at)) && !ofThem);
}

/** "Marta Oyelowo, 43, said", "a man, 40, in the arm". */
function isApposed(lex: readonly Lexeme[], at: number): boolean {
  const name = lex[at - 2];
  const bracketed = wordAt(lex, at - 1) === '(' && wordAt(lex, at + 1) === ')';
  if (bracketed && name && isPerson(name) && !/s$/.test(name.lower)) return isAdult(lex, at);
  if (wordAt(lex, at - 1) !== ',' || name?.kind !== 'word') return false;
  if (/^\p{Lu}/u.test(name.text)) return lex[at + 1] !== undefined && endsAge(lex, at + 1);
  if (!/^[,.;)]$/.test(wordAt(lex, at + 1))) return false;
  const isPersonHere = isPerson(name) && /^[,)]$/.test(wordAt(lex, at + 1));
  return isPersonHere || (isRole(lex, at - 2) && isAdult(lex, at));
}

/** How many words may stand between an article and the noun of a role. */
const MAX_ROLE_DISTANCE = 3;

/** "the minister, 58,", "a retired nurse, 71,": a noun in the singular with its article, and no list of numbers. */
function isRole(lex: readonly Lexeme[], at: number): boolean {
  const noun = lex[at];
  if (!noun || !/^\p{Ll}{3,}$/u.test(noun.text) || /s$/.test(noun.lower) || noun.possessive)
    return false;
  const next = /^(?:and|or)$/.test(wordAt(lex, at + 4)) ? at + 5 : at + 4;
  if (lex[next]?.kind === 'number' && lex[next + 1]?.gap !== 'hyphen') return false;
  for (let i = at - 1; i >= Math.max(0, at - MAX_ROLE_DISTANCE); i--) {
    if (lex[i]?.kind !== 'word') return false;
    if (/^(?:the|an?|his|her|their|its)$/.test(lex[i]?.lower ?? ''))
      return !NUMBERED.has(noun.lower);
  }
  return false;
}

/** Whether a number is an age at which people have roles. */
function isAdult(lex: readonly Lexeme[], at: number): boolean {
  const age = Number(lex[at]?.text);
  return age >= 14 && age <= 110;
}

/** "some as young as 14", "drivers as old as 90" */
function isExtreme(lex: readonly Lexeme[], at: number): boolean {
  const [first, adjective, second] = [
    wordAt(lex, at - 3),
    wordAt(lex, at - 2),
    wordAt(lex, at - 1),
  ];
  const isLimit = first === 'as' && second === 'as' && /^(?:young|old)$/.test(adjective);
  return isLimit && !unitAt(lex, at + 1);
}

/** "two men, one 17 and the other 21". */
function isOneOfTwo(lex: readonly Lexeme[], at: number): boolean {
  const before = wordAt(lex, at - 1);
  if (before === 'one') {
    const comma = wordAt(lex, at - 2) === ',' ? at - 3 : at - 2;
    return isPerson(lex[comma]) && endsAge(lex, at + 1);
  }
  if (before !== 'other' || wordAt(lex, at - 2) !== 'the') return false;
  const and = /^(?:and|,)$/.test(wordAt(lex, at - 3)) ? at - 4 : at - 3;
  return lex[and]?.kind === 'number' && isOneOfTwo(lex, and) && endsAge(lex, at + 1);
}

/** "adults over 21", "anyone 21 or older", "children under 12". */
function isLimit(lex: readonly Lexeme[], at: number): boolean {
  const after = `${wordAt(lex, at + 1)} ${wordAt(lex, at + 2)}`;
  if (/^(?:or|and) (?:older|younger)$/.test(after)) return true;
  if (!/^(?:over|under)$/.test(wordAt(lex, at - 1)) || !isPerson(lex[at - 2])) return false;
  const next = lex[at + 1];
  const counts = next?.kind === 'word' && !CLOSED.has(next.lower) && /s$/.test(next.lower);
  return (
    next?.gap !== 'hyphen' && !counts && !PLURALS.has(next?.lower ?? '') && !unitAt(lex, at + 1)
  );
}

/** "when he was 22", "she turned 40 and" */
function isPredicate(lex: readonly Lexeme[], at: number): boolean {
  const next = lex[at + 1];
  const ends =
    !next || (next.kind === 'mark' && next.gap === 'none' && /^[,.;!?)”"]$/.test(next.text));
  const goesOn = ends || /^(?:when|and|but|at)$/.test(next.lower);
  const isVerb = /^(?:was|is|turned|turns)$/.test(wordAt(lex, at - 1));
  return isVerb && /^(?:he|she|i)$/.test(wordAt(lex, at - 2)) && goesOn && lex[at]?.gap === 'space';
}

/** "a girl of 9", "a man of 40 was held"; but "a mother of three". */
function isOfPerson(lex: readonly Lexeme[], at: number): boolean {
  const noun = lex[at - 2];
  if (lex[at - 1]?.lower !== 'of' || !/^(?:an?|the)$/.test(lex[at - 3]?.lower ?? '')) return false;
  if (!noun || !isPerson(noun) || PLURALS.has(noun.lower) || PARENTS.has(noun.lower)) return false;
  return (
    lex[at]?.kind === 'number' &&
    lex[at + 1]?.gap !== 'hyphen' &&
    (endsAge(lex, at + 1) || CLOSED.has(wordAt(lex, at + 1)))
  );
}
