import { lastAtMost, type Span } from './text-run.ts';

/** White space and the invisible marks in words: they count for nothing when texts are compared. */
const SPACE = /[\s\u200b\u2060\ufeff\u00ad]+/g;
/** What is left without them. */
const SIGNS = /[^\s\u200b\u2060\ufeff\u00ad]+/g;
export const HAS_SIGNS = /[^\s\u200b\u2060\ufeff\u00ad]/;
/** Where something unread stands in the midst of a text (a button, a note), its two ends find it. */
const END = 30;

/** A text without white space, and where each part of it stands in the text itself. */
export class Packed {
  readonly text: string;
  /** Where each run of signs begins, here and in the text itself. */
  private readonly from: number[] = [];
  private readonly at: number[] = [];

  constructor(whole: string) {
    const runs: string[] = [];
    let length = 0;
    for (const run of whole.matchAll(SIGNS)) {
      this.from.push(length);
      this.at.push(run.index);
      runs.push(run[0]);
      length += run[0].length;
    }
    this.text = runs.join('');
  }

  /** The offset in the text itself of an offset here. */
  unpack(offset: number): number {
    const run = lastAtMost(this.from, offset);
    return (this.at[run] ?? 0) + offset - (this.from[run] ?? 0);
  }

  /** The offset here of the first sign at or after an offset in the text itself. */
  pack(offset: number): number {
    const run = lastAtMost(this.at, offset);
    const next = this.from[run + 1] ?? this.text.length;
    return Math.min((this.from[run] ?? 0) + Math.max(0, offset - (this.at[run] ?? 0)), next);
  }
}

export const withoutSpace = (text: string) => text.replace(SPACE, '');

/** Where `signs` begin and end in `packed`, from an offset on. */
export function spanIn(packed: string, signs: string, from: number): Span | null {
  const whole = packed.indexOf(signs, from);
  if (whole >= 0) return { start: whole, end: whole + signs.length };
  if (signs.length < 3 * END) return null;
  const start = packed.indexOf(signs.slice(0, END), from);
  const tail = start < 0 ? -1 : packed.indexOf(signs.slice(-END), start + END);
  const end = tail + END;
  return tail < 0 || end - start > 2 * signs.length ? null : { start, end };
}
