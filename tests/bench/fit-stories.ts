/** Fits how surely two reports are of one story: `npx tsx tests/bench/fit-stories.ts DATA` writes src/models/stories.json. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fitStories } from '../../src/models/fit/stories.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: fit-stories.ts DATA');
const model = fitStories(folder, new Date().toISOString().slice(0, 10));
for (const [name, figures] of Object.entries(model.figures)) {
  console.log(name);
  for (const row of figures) console.log(`  ${JSON.stringify(row)}`);
}
writeFileSync(
  resolve(import.meta.dirname, '../../src/models/stories.json'),
  `${JSON.stringify(model, null, 2)}\n`,
);
