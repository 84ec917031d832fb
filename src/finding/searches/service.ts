import * as v from 'valibot';
import { isWebAddress } from '../../web/address.ts';
import { addressSchema } from '../../web/schemas.ts';
import type { AvailableReport } from '../available.ts';
import type { ParsedFeed } from '../feeds/parse-feed.ts';

/** What is asked of a search service. The reader sees it before it is sent. */
export interface SearchQuery {
  /** Words and phrases that every result shall have, the most telling first. */
  readonly terms: readonly string[];
  /** ISO 8601 dates between which the reports were published, both included; null where the story has no date. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A service that the reader chose and set up. */
export const serviceSchema = v.variant('kind', [
  v.object({ kind: v.literal('gdelt'), address: addressSchema }),
  /** Any news search that answers with a feed; `{query}` stands for the words, `{from}` and `{to}` for dates. */
  v.object({
    kind: v.literal('rss'),
    address: v.pipe(
      v.string(),
      v.includes('{query}'),
      v.check((address) => isWebAddress(address.replace(/\{(?:query|from|to)\}/g, 'x'))),
    ),
  }),
  v.object({ kind: v.literal('searxng'), address: addressSchema }),
  v.object({
    kind: v.literal('miniflux'),
    address: addressSchema,
    token: v.pipe(v.string(), v.minLength(1)),
  }),
]);

export type SearchService = Readonly<v.InferOutput<typeof serviceSchema>>;

/** The request that asks one service. */
export interface SearchRequest {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the headers hold a secret of the reader's. */
  readonly secret?: boolean;
}

export type SearchAnswer =
  | { readonly ok: true; readonly reports: readonly AvailableReport[] }
  /** The service answered, but not in its documented form; `message` is what it said, cut short. */
  | { readonly ok: false; readonly failure: 'badAnswer'; readonly message: string };

/** How one kind of service is asked, and how its answer is read. */
export interface ServiceKind<Service extends SearchService = SearchService> {
  readonly request: (service: Service, query: SearchQuery) => SearchRequest;
  /**
   * @param text the answer's body
   * @param address where it came from
   * @param now ISO 8601 date-time
   * @param parse reads a feed, where the answer is one
   */
  readonly read: (
    text: string,
    address: string,
    now: string,
    parse: (text: string, address: string, now: string) => Promise<ParsedFeed>,
  ) => SearchAnswer | Promise<SearchAnswer>;
}

/** What a service says when it doesn't answer in its documented form: shown to the reader as text, cut short. */
export function badAnswer(text: string): SearchAnswer {
  return { ok: false, failure: 'badAnswer', message: text.trim().slice(0, 200) };
}

/** Parses a JSON object and checks its form; null where the text is neither. */
export function checkedJson<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): v.InferOutput<Schema> | null {
  try {
    const value: unknown = JSON.parse(text);
    // An empty array has every optional field of an object.
    const result = Array.isArray(value) ? null : v.safeParse(schema, value);
    return result?.success ? result.output : null;
  } catch {
    return null;
  }
}

/** A phrase as the services take it: in quotation marks where it has several words, without marks of its own. */
export function quoted(term: string): string {
  const bare = term.replace(/["“”]/g, '');
  return /\s/.test(bare) ? `"${bare}"` : bare;
}
