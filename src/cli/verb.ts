/** A line of input that can't be handled; its code and message are the answer. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One line of input, as parsed; nothing of it is trusted. */
export type Input = Readonly<Record<string, unknown>>;

/** A verb answers each input with the fields of one output line, `id` aside. */
export type LineVerb = (
  input: Input,
) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;

/** The text under `key`, or an error that says what is missing. */
export function requiredText(input: Input, key: string): string {
  const value = input[key];
  if (typeof value !== 'string') {
    throw new InputError('bad-input', `"${key}" must be a string`);
  }
  return value;
}

/** The text under `key`, or null where it is absent or null. */
export function optionalText(input: Input, key: string): string | null {
  const value = input[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    throw new InputError('bad-input', `"${key}" must be a string or null`);
  }
  return value;
}
