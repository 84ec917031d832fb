import * as v from 'valibot';

/** Those of some stored records that have a form, as it has them; what is damaged costs none of the others. */
export function wellFormed<Schema extends v.GenericSchema>(
  records: readonly unknown[],
  schema: Schema,
): v.InferOutput<Schema>[] {
  return records.flatMap((record) => {
    const result = v.safeParse(schema, record);
    return result.success ? [result.output] : [];
  });
}
