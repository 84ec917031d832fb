import type { SignatureRecord } from '../database.ts';

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isFinite(value);

const areAll = (values: unknown, isOne: (value: unknown) => boolean): boolean =>
  Array.isArray(values) && values.every(isOne);

const isTerm = (value: unknown): boolean =>
  Array.isArray(value) && isText(value[0]) && isNumber(value[1]);

/** Whether a stored record is a signature that can be weighed. By hand, since it is asked of dozens at each click. */
export function isSoundSignature(record: unknown): record is SignatureRecord {
  if (typeof record !== 'object' || record === null) return false;
  const { id, week, signature } = record as Readonly<Record<string, unknown>>;
  if (!isText(id) || !isNumber(week) || typeof signature !== 'object' || !signature) return false;
  const said = signature as Readonly<Record<string, unknown>>;
  return (
    (said.published === null || isText(said.published)) &&
    areAll(said.terms, isTerm) &&
    areAll(said.ages, isNumber) &&
    (said.calendar === undefined || areAll(said.calendar, isText)) &&
    ['names', 'title', 'lead', 'places', 'days', 'figures'].every((list) =>
      areAll(said[list], isText),
    )
  );
}
