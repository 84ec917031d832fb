/** What is known of where the output goes. */
export interface Terminal {
  /** In characters. */
  readonly width: number;
  readonly colour: boolean;
}

/** Wider columns are hard to read; narrower ones hold no words. */
const WIDEST = 120;
const NARROWEST = 40;
const WHERE_UNKNOWN = 100;

/** The terminal that standard output is, with colour only where it is one and the reader has not said no. */
export function terminal(): Terminal {
  const { isTTY } = process.stdout;
  const columns = process.stdout.columns || Number(process.env.COLUMNS);
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns || WHERE_UNKNOWN)),
    colour: isTTY === true && !process.env.NO_COLOR,
  };
}
