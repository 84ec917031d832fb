/** A binary heap: the item that comes first is always at hand. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #comesFirst: (a: T, b: T) => boolean;

  /** @param comesFirst whether `a` comes before `b` */
  constructor(comesFirst: (a: T, b: T) => boolean) {
    this.#comesFirst = comesFirst;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = items[up];
      if (above === undefined || !this.#comesFirst(item, above)) break;
      items[at] = above;
      at = up;
    }
    items[at] = item;
  }

  /** Takes the first item out; undefined where there is none. */
  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      let below = items[down];
      const other = items[down + 1];
      if (below !== undefined && other !== undefined && this.#comesFirst(other, below)) {
        below = other;
        down++;
      }
      if (below === undefined || !this.#comesFirst(below, last)) break;
      items[at] = below;
      at = down;
    }
    items[at] = last;
    return first;
  }
}
