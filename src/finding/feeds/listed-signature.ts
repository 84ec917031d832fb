import * as v from 'valibot';
import { type Signature, signatureOf } from '../../stories/index.ts';
import type { ListedReport } from './listed.ts';
import type { Recognised } from './saved-stories.ts';

const listsSchema = v.looseObject({
  terms: v.array(v.unknown()),
  title: v.array(v.string()),
  lead: v.array(v.string()),
});

const listedSignatureSchema = v.object({
  /** The version of the extension that made the signature: another one may make it otherwise. */
  version: v.string(),
  summary: v.nullable(v.string()),
  /** Made and compared by the same version; one that was damaged since is of no story. */
  signature: v.custom<Signature>((stored) => v.is(listsSchema, stored)),
});

/** What a listed report is recognised by: kept apart from what is shown of it, since the popup reads that at each click. */
export type ListedSignature = Readonly<v.InferOutput<typeof listedSignatureSchema>>;

/** A summary is kept to make the signature anew from, not to be read. */
const MAX_SUMMARY_LENGTH = 2_000;

/** Checks what is stored; null where it isn't well-formed. */
export function checkListedSignature(stored: unknown): ListedSignature | null {
  const checked = v.safeParse(listedSignatureSchema, stored);
  return checked.success ? checked.output : null;
}

/** What is kept of an item, by this version of the extension. */
export function listedSignatureOf(
  { item, signature }: Recognised,
  version: string,
): ListedSignature {
  return { version, summary: item.summary?.slice(0, MAX_SUMMARY_LENGTH) ?? null, signature };
}

/** What was kept of a listed report, its signature made anew where another version made it or nothing was kept. */
export function renewed(
  report: ListedReport,
  stored: ListedSignature | undefined,
  version: string,
): ListedSignature {
  if (stored?.version === version) return stored;
  const { title, published, publisher } = report;
  const summary = stored?.summary ?? null;
  const signature = signatureOf({ title, text: summary ?? title, published, publisher });
  return { version, summary, signature };
}
