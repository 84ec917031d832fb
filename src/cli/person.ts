import type { Article } from '../article/index.ts';
import type { Claim } from '../claims/index.ts';
import type { Comparison } from '../compare/index.ts';
import type { Figure } from '../figures/index.ts';
import { readReportFile, readText } from './files.ts';
import { errorAnswer } from './jsonl.ts';
import { printArticle } from './print-article.ts';
import { printClaims } from './print-claims.ts';
import { printFigures } from './print-figures.ts';
import { readReport } from './report.ts';
import { sideBySide } from './side-by-side.ts';
import { type Terminal, terminal } from './terminal.ts';
import type { Input } from './verb.ts';
import { lineVerb } from './verbs/index.ts';

/** How the answer of a verb looks to a person. */
type Print = (input: Input, answer: unknown, terminal: Terminal) => string;

/** The verbs that take one file at a time. */
const PRINT: Readonly<Record<string, Print>> = {
  extract: (_, answer, to) => printArticle(answer as Article, to),
  figures: (input, answer, to) => {
    const { text, lang } = readReport(input);
    return printFigures(text, (answer as { figures: Figure[] }).figures, lang ?? null, to);
  },
  claims: (_, answer, to) => printClaims((answer as { claims: Claim[] }).claims, to),
};

/** What the command line says about the files that it was given. */
export interface FileOptions {
  readonly json: boolean;
  /** ISO 8601 date for files that state none themselves. */
  readonly published: string | null;
}

/**
 * Runs a verb on files and prints what came of it; what can't be handled is said on standard error, and the other
 * files are gone on with.
 *
 * @returns the exit status
 */
export async function answerFiles(
  verb: string,
  files: readonly string[],
  options: FileOptions,
): Promise<number> {
  if (verb === 'compare') return compareFiles(files, options);
  const run = await lineVerb(verb);
  const print = PRINT[verb];
  if (!run || !print) return 2;
  const answers: unknown[] = [];
  let status = 0;
  for (const file of files) {
    const one = await attempt(file, async () => {
      const input =
        verb === 'extract'
          ? { html: readText(file) }
          : await readReportFile(file, options.published);
      return { input, answer: await run(input) };
    });
    if (!one) {
      status = 1;
      continue;
    }
    answers.push(one.answer);
    if (options.json) continue;
    if (files.length > 1) console.log(`${file}\n`);
    console.log(`${print(one.input, one.answer, terminal())}\n`);
  }
  if (options.json && answers.length > 0) printJson(files.length > 1 ? answers : answers[0]);
  return status;
}

async function compareFiles(
  [first = '', second = '']: readonly string[],
  options: FileOptions,
): Promise<number> {
  const run = await lineVerb('compare');
  const a = await attempt(first, () => readReportFile(first, options.published));
  const b = await attempt(second, () => readReportFile(second, options.published));
  if (!run || !a || !b) return 1;
  const answer: unknown = await run({ a, b });
  if (options.json) printJson(answer);
  else console.log(sideBySide(readReport(a), readReport(b), answer as Comparison, terminal()));
  return 0;
}

function printJson(answer: unknown): void {
  console.log(JSON.stringify(answer, null, 2));
}

/** What `work` gives, or null with what went wrong on standard error. */
async function attempt<T>(file: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    console.error(`${file}: ${errorAnswer(error).message}`);
    return null;
  }
}
