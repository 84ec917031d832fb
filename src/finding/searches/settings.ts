import * as v from 'valibot';
import { GDELT_ADDRESS } from './gdelt.ts';
import { type SearchService, serviceSchema } from './service.ts';

const searchSettingsSchema = v.object({
  services: v.array(serviceSchema),
  /** The id of the service that the reader agreed to have asked; null where searches open in a tab. */
  chosen: v.optional(v.nullable(v.string()), null),
});

/** What the reader set up to search with. */
export type SearchSettings = Readonly<v.InferOutput<typeof searchSettingsSchema>>;

/** One that needs no account; it is asked only when the reader sends a search. */
export const INITIAL_SEARCH: SearchSettings = {
  services: [{ kind: 'gdelt', address: GDELT_ADDRESS }],
  chosen: null,
};

/** Checks stored settings; null where they aren't well-formed. */
export function checkSearchSettings(stored: unknown): SearchSettings | null {
  const settings = v.safeParse(searchSettingsSchema, stored);
  return settings.success ? settings.output : null;
}

/** What a service is known by, here and in messages. */
export const serviceId = ({ kind, address }: SearchService): string => `${kind} ${address}`;
