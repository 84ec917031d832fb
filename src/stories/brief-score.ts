import { wordsOf } from '../language/words.ts';
import { EVENT_STEMS } from './en/event-stems.ts';
import { compareStories, type Signature } from './index.ts';

/** The words of each kind of event, and apart from them the words that any report uses, days and months among them. */
const KINDS = EVENT_STEMS.slice(0, -1).map((words) => new Set(wordsOf(words)));
const EVERYDAY = new Set(EVENT_STEMS.slice(-1).flatMap(wordsOf));

/** A word of a kind alone ("chief", "officer") makes no event of that kind, unless it is the headline's. */
const MIN_WORDS = 2;

/** The kinds of event that a report is of: those of its headline's words, and those that its opening has words for. */
function kindsOf({ title, lead }: Signature): Set<number> {
  const count = (terms: readonly string[], words: ReadonlySet<string>) =>
    terms.filter((term) => words.has(term)).length;
  return new Set(
    KINDS.flatMap((words, kind) =>
      count(title, words) > 0 || count(lead, words) >= MIN_WORDS ? [kind] : [],
    ),
  );
}

const distinctive = (names: readonly string[]): string[] =>
  names.filter((name) => !EVERYDAY.has(name));

const share = <T>(some: Iterable<T>, others: ReadonlySet<T>): boolean =>
  [...some].some((one) => others.has(one));

/** So little is told that it must be surer than two whole reports; news of the same town and night comes to .93. */
const MIN_SCORE = 0.95;

/**
 * How surely a report, of which no more is known than a headline and a sentence or two, is of a story: 0 to 1, and 0
 * where it is not. So little text scores high with any event of the same kind, and with any news of the same town.
 * Hence, beside the score: where it names somebody or some place, the story must name one of them, too; and where it
 * tells what kind of event it is, the story must be of such a kind.
 *
 * @param story the signature of a full report
 * @param brief the signature of what is told of the other
 */
export function briefScore(story: Signature, brief: Signature): number {
  const { score } = compareStories(story, brief);
  if (score < MIN_SCORE) return 0;
  const names = distinctive([...brief.names, ...brief.places]);
  const known = new Set([...distinctive(story.names), ...story.places]);
  if (names.length > 0 && known.size > 0 && !share(names, known)) return 0;
  const kinds = kindsOf(brief);
  const own = kindsOf(story);
  if (kinds.size > 0 && own.size > 0 && !share(kinds, own)) return 0;
  return score;
}
