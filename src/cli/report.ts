import type { Report } from '../claims/index.ts';
import { type Input, InputError, optionalText, requiredText } from './verb.ts';

/** The report that an input line gives. */
export function readReport(input: Input): Report {
  return {
    title: optionalText(input, 'title'),
    text: requiredText(input, 'text'),
    published: optionalText(input, 'published'),
    publisher: optionalText(input, 'publisher'),
    lang: optionalText(input, 'lang'),
  };
}

/** The report under `key` of an input line. */
export function readReportAt(input: Input, key: string): Report {
  const value = input[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('bad-input', `"${key}" must be an object with a "text"`);
  }
  return readReport(value as Input);
}
