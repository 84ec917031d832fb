import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/*
 * Runs every benchmark of this folder (*.bench.ts), or those whose names begin with an argument:
 *
 *     npm run bench
 *     npm run bench popup
 *     npm run bench query DATA
 *
 * An argument that names a file or folder is handed on: the data that a benchmark measures on, where it needs any.
 * Each is a program that prints its figures. They run one after the other, because two at once would measure
 * one another.
 */
const FOLDER = import.meta.dirname;
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const given = process.argv.slice(2);
const data = given.filter((argument) => existsSync(argument));
const wanted = given.filter((argument) => !data.includes(argument));

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
if (files.length === 0) console.error(`No benchmark begins with ${wanted.join(' or ')}.`);

let status = files.length === 0 ? 2 : 0;
for (const file of files) {
  console.log(`\n── ${file}`);
  const run = spawnSync(process.execPath, [tsx, resolve(FOLDER, file), ...data], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) status = 1;
}
process.exitCode = status;
