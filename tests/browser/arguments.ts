import { existsSync } from 'node:fs';

/** What `npm start` was asked to do. */
export interface StartOptions {
  readonly headless: boolean;
  /** The reader's own saved pages, the one to read and the one beside it; null for the demonstration. */
  readonly pages: readonly [a: string, b: string] | null;
}

export const USAGE = `usage: npm start                                  the demonstration
       npm start -- page-a.html page-b.html      two saved pages of your own, whatever their stories, side by side
       npm start -- --headless [pages]           without a window: clicks the button itself and prints the comparison`;

/** Whether a browser can show a window here. */
export function hasDisplay(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/**
 * Reads the command line's arguments.
 *
 * @returns a message where they can't be used
 */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions | string {
  const options = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = options.find((option) => option !== '--headless');
  if (unknown) return `There is no option ${unknown}.\n${USAGE}`;
  const [a, b, ...more] = files;
  if (files.length === 1 || more.length > 0) return `Give two pages, or none.\n${USAGE}`;
  const missing = files.find((file) => !existsSync(file));
  if (missing) return `There is no file ${missing}.`;
  return {
    headless: options.includes('--headless') || !hasDisplay(environment),
    pages: a !== undefined && b !== undefined ? [a, b] : null,
  };
}
