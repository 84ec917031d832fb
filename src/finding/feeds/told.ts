import * as v from 'valibot';
import { type Signature, signatureOf } from '../../stories/index.ts';
import type { ListedReport } from './listed.ts';
import type { Recognised } from './saved-stories.ts';

const listsSchema = v.looseObject({
  terms: v.array(v.unknown()),
  title: v.array(v.string()),
  lead: v.array(v.string()),
});

const toldSchema = v.object({
  /** The version of the extension that made the signature: another one may make it otherwise. */
  version: v.string(),
  summary: v.nullable(v.string()),
  /** Made and compared by the same version; one that was damaged since is of no story. */
  signature: v.custom<Signature>((stored) => v.is(listsSchema, stored)),
});

/** What a listed report is recognised by: kept apart from what is shown of it, since the popup reads that at each click. */
export type Told = Readonly<v.InferOutput<typeof toldSchema>>;

/** A summary is kept to make the signature anew from, not to be read. */
const MAX_SUMMARY_LENGTH = 2_000;

/** Checks what is stored; null where it isn't well-formed. */
export function checkTold(stored: unknown): Told | null {
  const told = v.safeParse(toldSchema, stored);
  return told.success ? told.output : null;
}

/** What is kept of an item, by this version of the extension. */
export function toldOf({ item, signature }: Recognised, version: string): Told {
  return { version, summary: item.summary?.slice(0, MAX_SUMMARY_LENGTH) ?? null, signature };
}

/** What was kept of a listed report, its signature made anew where another version made it or nothing was kept. */
export function renewed(report: ListedReport, told: Told | undefined, version: string): Told {
  if (told?.version === version) return told;
  const { title, published, publisher } = report;
  const summary = told?.summary ?? null;
  const signature = signatureOf({ title, text: summary ?? title, published, publisher });
  return { version, summary, signature };
}
