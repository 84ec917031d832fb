import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelFile } from '../../compare/model.ts';

/** What a model is fitted on: a row of evidence for each example, with the class it is of. */
export interface Task {
  readonly kind: ModelFile['kind'];
  readonly classes: readonly string[];
  readonly features: readonly string[];
  readonly rows: readonly ArrayLike<number>[];
  readonly label: readonly number[];
  readonly weight: readonly number[];
  readonly fold: readonly number[];
  readonly folds: number;
  readonly params?: Readonly<Record<string, number>>;
}

/** A model fitted on all examples, and for each fold one that has seen none of that fold. */
export interface Fitted {
  readonly model: ModelFile;
  readonly copies: readonly ModelFile[];
}

const PYTHON = process.env.SECOND_SOURCE_PYTHON ?? 'python3';

/**
 * Fits a model by a kept library (train.py says which).
 *
 * @throws where Python or the libraries are missing; the message is Python's own
 */
export function train(task: Task): Fitted {
  const folder = mkdtempSync(join(tmpdir(), 'fit-'));
  try {
    const rows = new Float32Array(task.rows.length * task.features.length);
    for (const [i, row] of task.rows.entries()) rows.set(row, i * task.features.length);
    writeFileSync(join(folder, 'rows.f32'), Buffer.from(rows.buffer));
    const { rows: _, ...rest } = task;
    writeFileSync(join(folder, 'task.json'), JSON.stringify({ params: {}, ...rest }));
    execFileSync(PYTHON, [join(import.meta.dirname, 'train.py'), folder], { stdio: 'inherit' });
    return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Fitted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
