/**
 * Fits what the engine has learned from data, and says how good it is on stories that it was not fitted on.
 *
 *     npm run fit -- DATA      fits, prints the figures, writes src/models/*.json
 *     npm run fit -- --check   fails where a model's evidence is not the code's
 *     npm run fit -- --table   writes the figures of the files into the table of src/models/README.md, as fitting does
 *
 * Fitting needs Python with src/models/fit/requirements.txt; SECOND_SOURCE_PYTHON names it where it is not `python3`.
 * SECOND_SOURCE_VECTORS names a file in which what the encoder gives is kept for the next time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeEncoder } from '../../cli/encoder.ts';
import { checkModels } from './check.ts';
import { type FittedComparison, fitComparison } from './comparison.ts';
import { COMPARISON_FILES, hashOf, readExamples } from './gold.ts';
import { judgedFigures, matchFigures, rowFigures, type Score } from './measure.ts';
import { fitSentences, SENTENCE_FILES } from './sentences.ts';
import { fitStories } from './stories.ts';
import { measuredTable, withTable } from './table.ts';

const MODELS = resolve(import.meta.dirname, '..');

const rounded = (value: number): number => Number(value.toFixed(3));
const shown = ({ precision, recall, f1 }: Score) => ({
  precision: rounded(precision),
  recall: rounded(recall),
  f1: rounded(f1),
});

/** What the models say of the pairs annotated twice, the first aside, each said by copies that had not seen it. */
function measured({ thresholds: { match, rows }, seen }: FittedComparison) {
  const side = seen.filter(
    ({ example }) => example.set === 'side' || example.id.startsWith('train'),
  );
  const own = rowFigures(side, rows);
  const { sameFact, ...matches } = matchFigures(side, match.sameStory);
  const single = judgedFigures(seen, rows);
  return {
    claims: { ...shown(matches), 'same fact recall': rounded(sameFact) },
    figures: {
      pairs: shown(own.pairs),
      verdicts: rounded(own.verdicts),
      differing: shown(own.differing),
      contradictions: own.contradictions.said,
      'contradictions that differ': rounded(own.contradictions.right / own.contradictions.said),
      'calibration error': rounded(own.calibration),
      'hard pairs differing': shown(single.differing),
      'hard pairs alike': shown(single.alike),
      'scope said': Object.fromEntries(
        Object.entries(single.scope).map(([why, part]) => [why, rounded(part)]),
      ),
    },
  };
}

/** One array or object a line is enough for whoever reads a change; trees are long. */
function write(name: string, content: object): void {
  writeFileSync(
    join(MODELS, name),
    `${JSON.stringify(content, null, 1).replace(/\n\s{3,}/g, ' ')}\n`,
  );
}

async function fitAll(folder: string): Promise<void> {
  for (const suffix of ['', '-vectors']) {
    const encoder = suffix === '' ? null : nodeEncoder();
    const { model, figures } = await fitSentences(folder, encoder);
    console.log('two sentences', suffix === '' ? 'by evidence alone' : 'with vectors', figures);
    const data = { files: SENTENCE_FILES, sha256: hashOf(folder, SENTENCE_FILES) };
    write(`sentences${suffix}.json`, { data, date: today(), 'cross-validated': figures, model });
  }
  const stories = fitStories(folder, today());
  console.log('stories', JSON.stringify(stories.figures, null, 1));
  write('stories.json', stories);
  await fitComparisons(folder);
  writeTable();
}

const readJson = (name: string) => JSON.parse(readFileSync(join(MODELS, name), 'utf8'));

function writeTable(): void {
  const file = join(MODELS, 'README.md');
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), measuredTable(readJson)));
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function fitComparisons(folder: string): Promise<void> {
  const examples = readExamples(folder);
  const data = { files: COMPARISON_FILES, sha256: hashOf(folder, COMPARISON_FILES) };
  const date = today();
  for (const suffix of ['', '-vectors']) {
    const encoder = suffix === '' ? null : nodeEncoder();
    const fitted = await fitComparison(examples, encoder);
    const figures = measured(fitted);
    console.log(
      suffix === '' ? 'evidence alone' : 'evidence and vectors',
      JSON.stringify(figures, null, 1),
    );
    const { match, rows } = fitted.thresholds;
    write(`claims${suffix}.json`, {
      data,
      date,
      'cross-validated': figures.claims,
      thresholds: match,
      model: fitted.claims,
    });
    write(`measures${suffix}.json`, { data, date, model: fitted.measures });
    write(`figures${suffix}.json`, {
      data,
      date,
      'cross-validated': figures.figures,
      thresholds: rows,
      model: fitted.figures,
    });
  }
}

const [first] = process.argv.slice(2);
if (first === '--check') {
  const wrong = checkModels(readJson);
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else if (first === '--table') {
  writeTable();
} else if (first) {
  await fitAll(first);
} else {
  console.error('npm run fit -- DATA | --check | --table');
  process.exitCode = 2;
}
