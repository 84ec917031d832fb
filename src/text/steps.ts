/** Work that is done in steps: at each `yield` whoever does it may rest, or stop. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What `one` makes of each thing of a list, with a rest after every `size` of them. */
export function* mapInSteps<A, B>(
  list: readonly A[],
  size: number,
  one: (item: A, index: number) => B,
): Steps<B[]> {
  const made: B[] = [];
  for (const [index, item] of list.entries()) {
    if (index > 0 && index % size === 0) yield;
    made.push(one(item, index));
  }
  return made;
}
