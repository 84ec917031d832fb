import type { TestProject } from 'vitest/node';
import { buildExtension, zipExtension } from '../browser/build.ts';
import { findOrInstallBrowser } from '../browser/install-browser.ts';

/** Before the browser tests: the browsers that they run in are there, and the builds and packages are of the code as it is. */
export default async function setup({ vitest }: TestProject): Promise<void> {
  const running = new Set(vitest.projects.map(({ name }) => name));
  for (const kind of ['chromium', 'firefox'] as const) {
    if (running.has(kind)) await findOrInstallBrowser(kind);
  }
  const isBuilt = (kind: string) => running.has(kind) || running.has('package');
  const chromium = async () => {
    await buildExtension('chromium', 'production');
    await buildExtension('chromium', 'e2e');
  };
  await Promise.all([
    isBuilt('firefox') && zipExtension('firefox'),
    isBuilt('chromium') && chromium(),
  ]);
}
