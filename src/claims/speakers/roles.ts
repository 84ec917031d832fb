import { DETERMINERS } from '../../language/en/function-words.ts';
import { TITLES } from '../../language/en/people.ts';
import type { Span } from '../../text/span.ts';
import type { Names } from './names.ts';

/** The name that stands in apposition behind a phrase: "The governor, Amina Rustov, said". */
export function apposedName(text: string, { start, end }: Span, names: Names): string | null {
  const isDescription = DETERMINERS.has(
    /^\p{L}+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '',
  );
  if (!isDescription || !text.startsWith(', ', end)) return null;
  const found = names.beginningAt(end + 2);
  return found && /^(?:[,.;)]|$)/.test(text.slice(found.end, found.end + 1)) ? found.name : null;
}

/** Who a report names with an office or role, so that "the governor" stands for a name later on. */
export class Roles {
  /** By the noun of the role; null where the report has several of them. */
  private readonly byNoun = new Map<string, string | null>();

  /** Keeps the name that a description was apposed to. */
  learn(description: string, name: string): void {
    this.keep(headOf(description), name);
  }

  /** Keeps the title that a name is given with: "Governor Amina Rustov". */
  learnTitle(name: string): void {
    const words = name.split(' ');
    const last = words.findLastIndex((word) => TITLES.has(word.toLowerCase().replace(/\.$/, '')));
    const title = words[last]?.toLowerCase();
    if (title && words.length - last > 1) this.keep(title, name);
  }

  /** The name that a phrase of an article and a role stands for: "the governor". */
  nameOf(mention: string): string | null {
    const noun = /^(?:the|its|his|her|their) (\p{Ll}+)$/iu.exec(mention)?.[1];
    return (noun && this.byNoun.get(noun)) || null;
  }

  private keep(noun: string, name: string): void {
    const known = this.byNoun.get(noun);
    this.byNoun.set(noun, known === undefined || known === name ? name : null);
  }
}

/** The noun of a description: "governor" of "the governor of Kelm". */
const headOf = (description: string): string =>
  description
    .split(/\s(?:of|for|at|in|from)\s/)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';
