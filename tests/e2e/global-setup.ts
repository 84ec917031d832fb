import { buildExtension, zipExtension } from '../browser/build.ts';
import { findOrInstallBrowser } from '../browser/install-browser.ts';

/** Before any browser test: both browsers are there, and every build, and Firefox's package, is of the code as it is. */
export default async function setup(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) await findOrInstallBrowser(kind);
  const chromium = async () => {
    await buildExtension('chromium', 'production');
    await buildExtension('chromium', 'e2e');
  };
  await Promise.all([zipExtension('firefox'), chromium()]);
}
