import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Input, InputError, type LineVerb } from './verb.ts';

/** Parses one line of JSON Lines into an object. */
export function parseLine(line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new InputError('bad-json', 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('bad-input', 'the line is not a JSON object');
  }
  return value as Input;
}

/** The error object that answers a line which can't be handled. */
export function errorAnswer(error: unknown): { code: string; message: string } {
  if (error instanceof InputError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

/**
 * Answers each line of `input` with one line on `output`, in order, as soon as it is done; holds no more than
 * one line at a time.
 *
 * @returns how many lines could not be handled
 */
export async function answerLines(
  verb: LineVerb,
  input: Readable,
  output: Writable,
): Promise<number> {
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    let answer: object;
    try {
      const parsed = parseLine(line);
      id = parsed.id ?? null;
      answer = await verb(parsed);
    } catch (error) {
      failed++;
      answer = { error: errorAnswer(error) };
    }
    if (!output.write(`${JSON.stringify({ id, ...answer })}\n`)) await once(output, 'drain');
  }
  return failed;
}
