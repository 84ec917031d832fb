import * as v from 'valibot';
import type { AvailableReport } from '../finding/available.ts';
import type { ParsedFeed } from '../finding/feeds/parse-feed.ts';
import type { FindEnd, FindTask } from '../finding/task.ts';
import { addressSchema } from '../web/schemas.ts';

/* What the interface asks of finding, and what is kept of it, as it is checked where it comes in. */

const nullableText = v.nullable(v.string());
const date = v.nullable(v.pipe(v.string(), v.isoDate()));

export const findTaskSchema = v.variant('way', [
  v.object({ way: v.literal('tabs') }),
  v.object({
    way: v.literal('address'),
    // Whether it is an address, and not too long for one, is told to the reader by what fetches it.
    address: v.pipe(v.string(), v.maxLength(1_000_000)),
    purpose: v.picklist(['address', 'citedLink', 'feedItem', 'searchResult']),
  }),
  v.object({
    way: v.literal('search'),
    service: v.string(),
    query: v.object({ words: v.pipe(v.string(), v.maxLength(500)), from: date, to: date }),
  }),
]) satisfies v.GenericSchema<unknown, FindTask>;

export const availableSchema = v.object({
  address: addressSchema,
  title: v.string(),
  publisher: nullableText,
  published: nullableText,
  summary: nullableText,
}) satisfies v.GenericSchema<unknown, AvailableReport>;

export const parsedFeedSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    feed: v.object({ title: nullableText, items: v.array(availableSchema) }),
  }),
  v.object({ ok: v.literal(false), failure: v.picklist(['notAFeed', 'malformed']) }),
]) satisfies v.GenericSchema<unknown, ParsedFeed>;

export const findEndSchema = v.variant('state', [
  v.object({ state: v.literal('asking'), origins: v.array(v.string()) }),
  v.object({
    state: v.literal('found'),
    available: v.array(availableSchema),
  }),
  v.object({ state: v.literal('nothing') }),
  v.object({ state: v.literal('failed'), code: v.string(), message: v.optional(v.string()) }),
]) satisfies v.GenericSchema<unknown, FindEnd>;
