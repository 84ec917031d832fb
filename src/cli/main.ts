import { parseArgs } from 'node:util';
import { lineVerb } from './verbs/index.ts';

const USAGE = `usage: npm run --silent cli -- <verb> [options] [files]

  verbs        extract  figures  claims  compare   files: .html, .txt or - for standard input
               score  stories                      with --jsonl only
  --jsonl      one JSON object a line from standard input, one JSON line each back
  --json       print the JSON form instead of the one for a person
  --published  ISO 8601 date of files that state none: dates are resolved against it
  --help       print this

exit status: 0 all was handled, 1 something was not, 2 the command line was not understood`;

/** The verbs that take files. */
const FILE_VERBS = new Set(['extract', 'figures', 'claims', 'compare']);

/** Runs one command line. Returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      published: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { jsonl, json, published = null, help } = values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const [verb, ...files] = positionals;
  if (verb === undefined) return misused('a verb is missing');
  if (jsonl && files.length > 0) {
    return misused('with --jsonl, input comes from standard input alone');
  }
  if (jsonl && verb === 'stories') {
    const { answerStories } = await import('./verbs/stories.ts');
    return (await answerStories(process.stdin, process.stdout)) > 0 ? 1 : 0;
  }
  const answer = await lineVerb(verb);
  if (!answer && verb !== 'stories') return misused(`there is no verb "${verb}"`);
  if (jsonl && answer) {
    const { answerLines } = await import('./jsonl.ts');
    return (await answerLines(answer, process.stdin, process.stdout)) > 0 ? 1 : 0;
  }
  if (!FILE_VERBS.has(verb)) return misused(`${verb} needs --jsonl`);
  const wanted = verb === 'compare' ? 2 : 1;
  if (files.length < wanted || (wanted === 2 && files.length > 2)) {
    return misused(`${verb} needs ${wanted === 2 ? 'two files' : 'a file'}`);
  }
  const { answerFiles } = await import('./person.ts');
  return answerFiles(verb, files, { json, published });
}

/** Says what was not understood, and how the command line is used. */
function misused(what: string): number {
  console.error(`${what}\n\n${USAGE}`);
  return 2;
}

// A closed pipe ("| head") ends the run quietly.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  process.exitCode = misused(error.message); // an option that parseArgs does not know
}
