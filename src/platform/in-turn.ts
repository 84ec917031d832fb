/**
 * A queue for each key, for work that must not overlap: each begins when the one before has ended, well or badly. A
 * queue that has ended is forgotten.
 */
export function inTurnFor<Key>(): <T>(key: Key, work: () => Promise<T>) => Promise<T> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const result = (last.get(key) ?? Promise.resolve()).then(work, work);
    const forget = () => {
      if (last.get(key) === ended) last.delete(key);
    };
    const ended = result.then(forget, forget);
    last.set(key, ended);
    return result;
  };
}

/** A single such queue. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  const turns = inTurnFor<null>();
  return (work) => turns(null, work);
}
