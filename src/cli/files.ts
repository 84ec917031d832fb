import { readFileSync } from 'node:fs';
import { type Input, InputError } from './verb.ts';
import { lineVerb } from './verbs/index.ts';

const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'the file may not be read',
};

/**
 * The text of a file, or of standard input for "-".
 *
 * @throws InputError that says what is wrong with it
 */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError('unreadable', ERRORS[code] ?? `it can't be read (${code})`);
  }
  if (bytes.subarray(0, 1024).includes(0)) {
    throw new InputError('unreadable', 'this is not a text file');
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

/**
 * A file as the input of a verb: a page's article, or a plain text.
 *
 * @param published ISO 8601 date for a file that states none itself
 */
export async function readReportFile(file: string, published: string | null): Promise<Input> {
  const content = readText(file);
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content);
  const extract = isHtml ? await lineVerb('extract') : undefined;
  const input: Input = extract ? await extract({ html: content }) : { text: content };
  return published && !input.published ? { ...input, published } : input;
}
