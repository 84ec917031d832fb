import { readFileSync } from 'node:fs';
import type { Comparison } from '../compare/index.ts';
import { errorAnswer } from './jsonl.ts';
import { readReport } from './report.ts';
import { sideBySide } from './side-by-side.ts';
import { terminal } from './terminal.ts';
import type { Input, LineVerb } from './verb.ts';
import { InputError } from './verb.ts';
import { extract } from './verbs/extract.ts';

/** Reads a file, or standard input for "-", as the input of a verb: a page's article, or a plain text. */
function readInput(verb: string, file: string): Input {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(!doctype|html)/i.test(content);
  if (verb === 'extract') return { html: content };
  return isHtml ? extract({ html: content }) : { text: content };
}

/** Runs a verb on files and prints the result. Returns the exit status. */
export function printForPerson(
  name: string,
  verb: LineVerb,
  files: readonly string[],
  asJson: boolean,
): number {
  try {
    const inputs = files.map((file) => readInput(name, file));
    const [first, second] = inputs;
    if (name === 'compare' && (!first || !second)) {
      throw new InputError('bad-input', 'compare needs two files');
    }
    const answer = verb(name === 'compare' ? { a: first, b: second } : (first ?? {}));
    if (name === 'compare' && !asJson) {
      console.log(
        sideBySide(
          readReport(first ?? {}),
          readReport(second ?? {}),
          answer as unknown as Comparison,
          terminal(),
        ),
      );
    } else {
      console.log(JSON.stringify(answer, null, 2));
    }
    return 0;
  } catch (error) {
    console.error(errorAnswer(error).message);
    return 1;
  }
}
