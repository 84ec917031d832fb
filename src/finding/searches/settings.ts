import * as v from 'valibot';
import { GDELT_ADDRESS } from './gdelt.ts';
import { type SearchService, serviceSchema } from './service.ts';

const searchSettingsSchema = v.object({
  services: v.array(serviceSchema),
  /** Where a search is opened in a tab; `{query}` stands for the words. */
  webSearch: v.pipe(
    v.string(),
    v.regex(/^https?:\/\//i),
    v.includes('{query}'),
    v.check((address) => URL.canParse(address.replaceAll('{query}', 'x'))),
  ),
});

/** What the reader set up to search with. */
export type SearchSettings = Readonly<v.InferOutput<typeof searchSettingsSchema>>;

/** One that needs no account; it is asked only when the reader sends a search. */
export const INITIAL_SEARCH: SearchSettings = {
  services: [{ kind: 'gdelt', address: GDELT_ADDRESS }],
  webSearch: 'https://duckduckgo.com/?q={query}&iar=news&ia=news',
};

/** Checks stored settings; null where they aren't well-formed. */
export function checkSearchSettings(stored: unknown): SearchSettings | null {
  const settings = v.safeParse(searchSettingsSchema, stored);
  return settings.success ? settings.output : null;
}

/** What a service is known by, here and in messages. */
export const serviceId = ({ kind, address }: SearchService): string => `${kind} ${address}`;
