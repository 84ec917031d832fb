import { OF_NOUNS } from '../../language/en/names.ts';
import { TITLES } from '../../language/en/people.ts';
import { foldWord, stem } from '../../text/stems.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised, isWrittenAsSentence, type ReadText } from '../names.ts';
import { termWeight } from '../term-weight.ts';
import { EVERYDAY, OPENING, type SearchedReport, withoutEnding } from './report.ts';

/** So many names, who and where, and so many words in all of them: more find nothing but the report itself. */
const MAX_NAMES = 3;
const MAX_WORDS_OF_NAMES = 6;

/** What is longer is a title of something, or a list. */
const MAX_NAME_WORDS = 4;

/** How much more a name of the headline tells, and one of the opening; how much less one of everyday words ("America"). */
const HEADLINE_GAIN = 3;
const OPENING_GAIN = 1.5;
const EVERYDAY_LOSS = 0.3;

/** A name as the report writes it, in full. */
export interface Name {
  readonly written: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** How often it stands in the report, and where. */
  count: number;
  inHeadline: boolean;
  inOpening: boolean;
}

/**
 * The names of a text: words with a capital in a row, one of which at least the report uses as a name elsewhere, too.
 * "of" stays inside a name of an office or a body ("Bank of England").
 *
 * @param isInCapitals whether all words are written with a capital, as in many headlines: then only such words are names
 */
function nameRuns(
  { text, read }: ReadText,
  { known, isGrammar }: SearchedReport,
  isInCapitals: boolean,
): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const end = () => {
    if (run.some((token) => known.has(foldWord(token.text)))) runs.push(run);
    run = [];
  };
  for (const [place, token] of read.entries()) {
    const last = run.at(-1);
    if (last && text.slice(last.end, token.start) !== ' ') end();
    const folded = foldWord(token.text);
    const next = read[place + 1];
    if (
      folded === 'of' &&
      run.length > 0 &&
      OF_NOUNS.has(foldWord(last?.text ?? '')) &&
      next &&
      isCapitalised(next)
    ) {
      run.push(token);
      continue;
    }
    // The first word of a sentence has a capital in any case.
    const isName =
      isCapitalised(token) &&
      !isGrammar(folded) &&
      ((run.length > 0 && !isInCapitals) || known.has(folded));
    if (isName) run.push(token);
    else end();
  }
  end();
  return runs.map(withoutTitles).filter(({ length }) => length > 0 && length <= MAX_NAME_WORDS);
}

/** "President Ines Corvo" is searched for as "Ines Corvo". */
function withoutTitles(run: readonly Token[]): Token[] {
  const first = run.findIndex(({ text }) => !TITLES.has(foldWord(text)));
  return first < 0 ? [] : run.slice(first);
}

/**
 * A name as it is written, without what grammar adds, and not in the capitals that datelines and headlines have.
 *
 * @param spellings all words of the report as they are written
 */
function writtenName(text: string, run: readonly Token[], spellings: ReadonlySet<string>): string {
  return run
    .map((token) => {
      const bare = withoutEnding(token.text);
      const small = bare.charAt(0) + bare.slice(1).toLowerCase();
      if (spellings.has(small)) return small;
      return /^\p{Lu}\.\p{Lu}/u.test(bare) && text[token.end] === '.' ? `${bare}.` : bare;
    })
    .join(' ');
}

function namesOf(report: SearchedReport): Name[] {
  const { head, body } = report;
  const names = new Map<string, Name>();
  const spellings = new Set([...head.read, ...body.read].map(({ text }) => text));
  for (const source of [body, head]) {
    for (const run of nameRuns(source, report, source === head && !isWrittenAsSentence(head))) {
      const words = run.map((token) => foldWord(token.text));
      const key = words.join(' ');
      const name = names.get(key) ?? {
        written: writtenName(source.text, run, spellings),
        words,
        count: 0,
        inHeadline: false,
        inOpening: false,
      };
      name.count += 1;
      if (source === head) name.inHeadline = true;
      else if ((run[0]?.start ?? 0) < OPENING) name.inOpening = true;
      names.set(key, name);
    }
  }
  return inFull([...names.values()]);
}

/** Whether all the words of one name stand in a row in another, which is longer. */
const isPartOf = (part: Name, whole: Name): boolean =>
  part.words.length < whole.words.length &&
  ` ${whole.words.join(' ')} `.includes(` ${part.words.join(' ')} `);

/** Names with what is said of their last words alone: a report names somebody in full once. */
function inFull(names: readonly Name[]): Name[] {
  const parts = new Set<Name>();
  for (const part of names) {
    const [whole] = names
      .filter((name) => isPartOf(part, name))
      .sort((a, b) => Number(b.inHeadline) - Number(a.inHeadline) || b.count - a.count);
    // "Rocky Mount" is no short form of "Rocky Mount High School".
    if (!whole || part.words.length > 1 || part.words.at(-1) !== whole.words.at(-1)) continue;
    whole.count += part.count;
    whole.inHeadline ||= part.inHeadline;
    whole.inOpening ||= part.inOpening;
    parts.add(part);
  }
  return names.filter((name) => !parts.has(name));
}

function tellsOfName({ words, count, inHeadline, inOpening }: Name): number {
  const weight = Math.max(...words.map((word) => termWeight(stem(word), true)));
  const loss = words.every((word) => EVERYDAY.has(stem(word))) ? EVERYDAY_LOSS : 1;
  const gain = (inHeadline ? HEADLINE_GAIN : 1) * (inOpening ? OPENING_GAIN : 1);
  return Math.sqrt(count) * weight * gain * loss;
}

/**
 * Whom and where a report is about: no word twice, and no more than a search takes.
 *
 * @param outlet the publisher's own name, folded
 */
export function chiefNames(report: SearchedReport, outlet: string): Name[] {
  const names = namesOf(report).filter(({ words }) => words.join(' ') !== outlet);
  const chosen: Name[] = [];
  let length = 0;
  const said = names.filter(
    ({ count, inHeadline, inOpening }) => count > 1 || inHeadline || inOpening,
  );
  for (const name of [...said].sort((a, b) => tellsOfName(b) - tellsOfName(a))) {
    if (chosen.length >= MAX_NAMES) break;
    const isKnown = name.words.some((word) => chosen.some(({ words }) => words.includes(word)));
    if (isKnown || length + name.words.length > MAX_WORDS_OF_NAMES) continue;
    chosen.push(name);
    length += name.words.length;
  }
  return chosen;
}
