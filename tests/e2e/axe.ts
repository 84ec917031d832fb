import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import type { ExtensionPage } from '../browser/extension-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page of the extension, in both themes: rule and elements. */
export async function findings(page: ExtensionPage): Promise<string[]> {
  await page.addScript(AXE);
  const found: string[] = [];
  for (const dark of [false, true]) {
    await page.setDark(dark);
    const results = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      const { violations, passes } = await axe.run();
      return {
        ran: passes.length,
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
      };
    });
    expect(results.ran).toBeGreaterThan(10);
    found.push(...results.violations.map((violation) => `${dark ? 'dark' : 'light'} ${violation}`));
  }
  return found;
}
