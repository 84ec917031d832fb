import * as v from 'valibot';
import { isWebAddress } from './address.ts';

/** What is nothing without its address. */
export const addressSchema = v.pipe(
  v.string(),
  v.check((stated: string) => isWebAddress(stated), 'is not a web address'),
);

/** Of what is worth keeping without it, an address that is none of the web's is left out. */
export const nullableAddressSchema = v.pipe(
  v.nullable(v.string()),
  v.transform((stated) => (isWebAddress(stated) ? stated : null)),
);
