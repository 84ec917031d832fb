import * as v from 'valibot';
import type { PassageVectors } from '../encoder/index.ts';
import { type Database, inOneStep } from './database.ts';

const vector = v.instance(Int8Array);

/** The encoder's vectors of a report's latest version. */
export interface VectorsRecord {
  readonly id: string;
  /** The model's name, and behind it what tells apart what it may have read of the report. */
  readonly madeOf: string;
  readonly vectors: readonly PassageVectors[];
}

const vectorsRecordSchema = v.object({
  id: v.string(),
  madeOf: v.string(),
  vectors: v.array(v.object({ sentence: vector, spans: v.array(vector) })),
}) satisfies v.GenericSchema<unknown, VectorsRecord>;

/** Keeps a report's vectors, unless it is gone since. */
export function keepVectors(database: Database, record: VectorsRecord): Promise<void> {
  return inOneStep(database, async (transaction) => {
    const isThere = await transaction.objectStore('heads').getKey(record.id);
    if (isThere !== undefined) await transaction.objectStore('vectors').put(record);
  });
}

/** A report's kept vectors; null where there are none, or they were made of something else than is asked for. */
export async function vectorsOf(
  database: Database,
  id: string,
  madeOf: string,
): Promise<readonly PassageVectors[] | null> {
  const record = v.safeParse(vectorsRecordSchema, await database.get('vectors', id));
  return record.success && record.output.madeOf === madeOf ? record.output.vectors : null;
}

/**
 * The ids of reports that the reader saved and that have no vectors of this model yet.
 *
 * @param model what `madeOf` begins with
 */
export async function lackVectors(database: Database, model: string): Promise<string[]> {
  const transaction = database.transaction(['heads', 'vectors']);
  const [heads, kept] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction
      .objectStore('vectors')
      .index('madeOf')
      .getAllKeys(IDBKeyRange.bound(model, `${model}\uffff`)),
  ]);
  const have = new Set(kept);
  return heads
    .filter(({ id, rememberedAt }) => rememberedAt === undefined && !have.has(id))
    .map(({ id }) => id);
}
