import { resolve } from 'node:path';
import { startVitest, type Vitest } from 'vitest/node';

/** Everything that `npm test` runs, in order: what is quick first. */
const SUITES = ['vitest.config.ts', 'e2e/vitest.config.ts'];

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Suites that broke outside their tests: a file that doesn't load, a setup that fails. */
  readonly broken: number;
}

function countOf(run: Vitest): Count {
  const modules = run.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.filter((test) => !test.ok()).length;
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const broken =
    modules.filter((module) => module.errors().length > 0).length +
    run.state.getUnhandledErrors().length;
  return { passed, failed, broken: broken + (modules.length === 0 ? 1 : 0) };
}

async function run(config: string): Promise<Count> {
  try {
    const vitest = await startVitest('test', [], {
      config: resolve(import.meta.dirname, config),
      run: true,
      watch: false,
    });
    const count = countOf(vitest);
    await vitest.close();
    return count;
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 0, broken: 1 };
  }
}

const only = process.argv.slice(2);
const chosen = only.length > 0 ? only : SUITES;
const counts: Count[] = [];
for (const config of chosen) counts.push(await run(config));
const sum = (of: (count: Count) => number) => counts.reduce((all, count) => all + of(count), 0);
const failed = sum((count) => count.failed) + sum((count) => count.broken);
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
