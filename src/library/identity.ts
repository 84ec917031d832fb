import { addressKey } from './address.ts';
import type { ReportDraft } from './report.ts';

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * The id of a report: from its address where it has one, so that a changed page is a new version of the same
 * report; else from its text, so that the same text pasted twice is one report.
 */
export function reportId(draft: ReportDraft): Promise<string> {
  const address = draft.url === null ? null : addressKey(draft.url);
  return digest(address === null ? `text:${draft.text}` : `page:${address}`);
}

/** The id that the report at a web address has, or would have. */
export function pageId(address: string): Promise<string> {
  return digest(`page:${addressKey(address)}`);
}
