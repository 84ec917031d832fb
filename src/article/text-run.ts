/** A place in a live page: from an offset in one text node to one in another. A range can be made of it. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** From an offset on, up to but without another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The last place in an ascending list whose number is at most `value`; 0 where none is. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Text nodes one after another, as one text. */
export class TextRun {
  text = '';
  private readonly nodes: Text[] = [];
  /** By a node's place in `nodes`: the offset in `text` at which it begins. */
  private readonly from: number[] = [];

  add(node: Text, data: string): void {
    if (data === '') return;
    this.nodes.push(node);
    this.from.push(this.text.length);
    this.text += data;
  }

  /** The place of a part of the text; null for one that is empty. */
  placeOf({ start, end }: Span): Place | null {
    const first = lastAtMost(this.from, start);
    const last = lastAtMost(this.from, end - 1);
    const startNode = this.nodes[first];
    const endNode = this.nodes[last];
    if (!startNode || !endNode || end <= start) return null;
    return {
      startNode,
      startOffset: start - (this.from[first] ?? 0),
      endNode,
      endOffset: end - (this.from[last] ?? 0),
    };
  }
}
