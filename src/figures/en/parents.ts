/** Nouns after which "of" and a number count a person's children: "a father of three". */
export const PARENTS: ReadonlySet<string> = new Set(
  'father mother parent dad mum mom stepfather stepmother grandfather grandmother'.split(' '),
);
