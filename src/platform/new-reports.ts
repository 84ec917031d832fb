import { browser } from './browser.ts';
import { unpacked } from './unpacked.ts';

/**
 * How many reports of saved stories the feeds listed that the reader has not been shown. Without the schema of the
 * list, which the popup would carry at every click: what is no such list counts for nothing.
 */
export async function countNewReports(): Promise<number> {
  const { listed } = await browser.storage.local.get('listed');
  const reports = unpacked(listed);
  if (!Array.isArray(reports)) return 0;
  return reports.filter((one: { readonly seen?: unknown } | null) => one?.seen === false).length;
}
