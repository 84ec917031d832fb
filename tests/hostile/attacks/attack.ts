import type { Random } from '../random.ts';

/** One attempt at an area of the extension with inputs of this seed; it throws where the extension fails. */
export interface Attack {
  /** What holds whatever comes in. */
  readonly claim: string;
  /** How many seeds are tried with every test run, some seconds' worth. */
  readonly inTests: number;
  attempt(random: Random): void | Promise<void>;
}
