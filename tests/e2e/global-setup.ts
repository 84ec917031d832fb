import { buildExtension } from '../browser/build.ts';
import { findOrInstallBrowser } from '../browser/install-browser.ts';

/** Before any browser test: both browsers are there, and every build is of the code as it is. */
export default async function setup(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    await findOrInstallBrowser(kind);
    await buildExtension(kind, 'production');
  }
  await buildExtension('chromium', 'e2e');
}
