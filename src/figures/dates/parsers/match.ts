import type { Mod, Said } from '../said.ts';

/** What a reader found: the lexemes from the index it was given up to `end`, and what they say. */
export interface Match<T extends Said = Said> {
  readonly end: number;
  readonly said: T;
  readonly mod?: Mod;
  /** 0 to 1; 1 where not given. */
  readonly confidence?: number;
}
