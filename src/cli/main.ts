import { answerLines } from './jsonl.ts';
import { printForPerson } from './person.ts';
import type { LineVerb } from './verb.ts';
import { claims } from './verbs/claims.ts';
import { compare } from './verbs/compare.ts';
import { extract } from './verbs/extract.ts';
import { figures } from './verbs/figures.ts';
import { score } from './verbs/score.ts';
import { answerStories } from './verbs/stories.ts';

const VERBS: Readonly<Record<string, LineVerb>> = { extract, figures, claims, compare, score };

const USAGE = `usage: npm run --silent cli -- <verb> [--jsonl | --json] [files]

  verbs   extract  figures  claims  compare  (files: .html, .txt or - for standard input)
          score  stories                     (with --jsonl only)
  --jsonl one JSON object a line from standard input, one JSON line each back
  --json  print the JSON form instead of the one for a person`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const options = new Set(rest.filter((arg) => arg.startsWith('--')));
  const files = rest.filter((arg) => !arg.startsWith('--'));
  const verb = name === undefined ? undefined : VERBS[name];
  if (options.has('--jsonl')) {
    if (name === 'stories') return (await answerStories(process.stdin, process.stdout)) > 0 ? 1 : 0;
    if (verb) return (await answerLines(verb, process.stdin, process.stdout)) > 0 ? 1 : 0;
  } else if (name && verb && files.length > 0) {
    return printForPerson(name, verb, files, options.has('--json'));
  }
  console.error(USAGE);
  return 2;
}

// A closed pipe ("| head") ends the run quietly.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
