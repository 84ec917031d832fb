import * as v from 'valibot';
import { addressSchema } from '../../web/schemas.ts';
import { MAX_WAIT } from './schedule.ts';

const nullableText = v.nullable(v.string());

/** A feed that the reader added, and what is known of it since it was last asked. */
export const subscriptionSchema = v.object({
  address: addressSchema,
  title: nullableText,
  etag: nullableText,
  lastModified: nullableText,
  /** How often in a row it had nothing new, or failed. */
  quiet: v.pipe(v.number(), v.integer(), v.minValue(0)),
  failed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Why it failed last, or null. */
  failure: nullableText,
  /** ISO 8601 date-times; null where it was never asked. */
  asked: nullableText,
  askAgain: nullableText,
  /** Addresses of the items that it listed when it was last read. */
  seen: v.array(v.string()),
  /** Whether items of a known story are fetched in full without asking. */
  fetchInFull: v.boolean(),
});

export type Subscription = Readonly<v.InferOutput<typeof subscriptionSchema>>;

/** Checks what is stored; null where it isn't well-formed. */
export function checkSubscription(stored: unknown): Subscription | null {
  const subscription = v.safeParse(subscriptionSchema, stored);
  return subscription.success ? subscription.output : null;
}

/** A feed just added, due at once. */
export function subscribe(address: string): Subscription {
  return {
    address,
    title: null,
    etag: null,
    lastModified: null,
    quiet: 0,
    failed: 0,
    failure: null,
    asked: null,
    askAgain: null,
    seen: [],
    fetchInFull: false,
  };
}

/**
 * Whether a feed is to be asked now, an ISO 8601 date-time. One whose own time can't be read is, and one that would wait
 * longer than any does: the clock was set back since.
 */
export function isDue(subscription: Subscription, now: string): boolean {
  const wait = Date.parse(subscription.askAgain ?? '') - Date.parse(now);
  return !(wait > 0 && wait <= MAX_WAIT);
}
