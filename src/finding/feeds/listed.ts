import * as v from 'valibot';
import { wellFormed } from '../../library/well-formed.ts';
import { addressSchema } from '../../web/schemas.ts';
import type { Recognised } from './saved-stories.ts';

const nullableText = v.nullable(v.string());

const listedSchema = v.object({
  address: addressSchema,
  title: v.string(),
  publisher: nullableText,
  published: nullableText,
  /** ISO 8601 date-time at which a feed was first seen to list it. */
  listedAt: v.string(),
  /** Whether the reader has been shown it. */
  seen: v.boolean(),
});

/** A report of a saved story that a followed feed listed: what is shown of it. */
export type ListedReport = Readonly<v.InferOutput<typeof listedSchema>>;

/** A tenth of what a hundred feeds of a hundred items list; what is older than these is off the feeds, too. */
const MAX_LISTED = 1_000;

/** What is well-formed of what is stored; null where it is no list. */
export function checkListed(stored: unknown): readonly ListedReport[] | null {
  return Array.isArray(stored) ? wellFormed(stored, listedSchema) : null;
}

/** The list with new reports before the others, each once, and what is no longer in it. */
export function withListed(
  listed: readonly ListedReport[],
  found: readonly Recognised[],
  now: string,
): { readonly listed: ListedReport[]; readonly dropped: ListedReport[] } {
  const known = new Set(listed.map(({ address }) => address));
  const added = found.flatMap(({ item: { address, title, publisher, published } }) => {
    if (known.has(address)) return [];
    known.add(address);
    return [{ address, title, publisher, published, listedAt: now, seen: false }];
  });
  const all = [...added, ...listed];
  return { listed: all.slice(0, MAX_LISTED), dropped: all.slice(MAX_LISTED) };
}
