import { type Lexeme, wordAt } from '../../lexemes.ts';
import type { Numeral } from '../../numbers/numeral.ts';
import { isName } from './names.ts';

type Rejecter = (lex: readonly Lexeme[], at: number, numeral: Numeral) => boolean;

/** "one of the soldiers" counts nothing; "two of them" does. */
function isOneOf(lex: readonly Lexeme[], _at: number, numeral: Numeral): boolean {
  return numeral.low === 1 && !numeral.digits && wordAt(lex, numeral.end) === 'of';
}

/** What makes a number none of a quantity: names, addresses, telephone numbers, set phrases. */
export const REJECTERS: readonly Rejecter[] = [isName, isOneOf];
