import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** How long a test may take, in milliseconds: far more than any needs on a slow machine, unless it hangs. */
const PATIENCE = 30_000;

/** Unit tests run in Node, component tests in happy-dom; browser tests have a runner of their own (tests/e2e). */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    // Else a core stays free for an editor, and of two that is half the time.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: PATIENCE,
        },
      },
    ],
  },
});
