/**
 * The one way this folder walks a page: in document order, open shadow roots in place of their host's children,
 * same-origin frames in place, without recursion (pages can be thousands of levels deep). Every walk of the same
 * page meets the same elements in the same order, which is what anchors count by.
 */

/** Elements whose content is never text to read. They are counted, what they hold is not. */
export const OPAQUE: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math canvas object embed audio video picture map select datalist textarea'.split(
    ' ',
  ),
);

export interface Visitor {
  /** Called for each element, with its place in document order. */
  enter(element: Element, order: number): void;
  /** Called for each element when all its content was visited. */
  leave(element: Element): void;
  text(node: Text): void;
  /** True where the rest of the page is not to be visited; elements that are open are left. */
  isDone?(): boolean;
}

/** A shadow host, what its slots have not shown yet, and the host around it. */
interface Host {
  readonly slots: Map<string, Node[]>;
  readonly outer: Host | null;
}

interface Level {
  readonly element: Element;
  /** The host whose shadow tree this level is in. */
  readonly host: Host | null;
  next: Node | null;
  /** Slotted nodes are no chain of siblings. */
  readonly list: readonly Node[] | null;
  at: number;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The open shadow root of an element, or the declarative one where no browser has attached it. */
function shadowOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  if (first?.localName !== 'template' || first.getAttribute('shadowrootmode') !== 'open') {
    return null;
  }
  return (first as HTMLTemplateElement).content ?? first;
}

function slotsOf(element: Element): Map<string, Node[]> {
  const slots = new Map<string, Node[]>();
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const name = isElement(node) ? (node.getAttribute('slot') ?? '') : '';
    const nodes = slots.get(name);
    if (nodes) nodes.push(node);
    else slots.set(name, [node]);
  }
  return slots;
}

/** The body of a frame that the page may look into, or null. */
function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null; // another origin
  }
}

function levelOf(element: Element, host: Host | null, next: Node | null): Level {
  return { element, host, next, list: null, at: 0 };
}

/** True for an element that holds nothing to visit. Where scripts run, what <noscript> holds is one text of markup. */
const isOpaque = (element: Element, name: string): boolean =>
  OPAQUE.has(name) && !(name === 'noscript' && element.firstElementChild);

function contentOf(element: Element, host: Host | null): Level | null {
  const name = element.localName;
  if (isOpaque(element, name)) return null;
  const shadow = shadowOf(element);
  if (shadow) {
    return levelOf(element, { slots: slotsOf(element), outer: host }, shadow.firstChild);
  }
  if (host && name === 'slot') {
    const slot = element.getAttribute('name') ?? '';
    const list = host.slots.get(slot);
    host.slots.delete(slot); // a second slot of the same name shows nothing of the host's
    if (list) return { element, host: host.outer, next: null, list, at: 0 };
  }
  const body = name === 'iframe' || name === 'frame' ? frameBody(element) : null;
  return levelOf(element, host, (body ?? element).firstChild);
}

function step(level: Level): Node | null {
  if (level.list) return level.list[level.at++] ?? null;
  const node = level.next;
  if (node) level.next = node.nextSibling;
  return node;
}

/** Visits `root` and everything in it, in the order in which a reader meets it. */
export function walk(root: Element, visitor: Visitor): void {
  let order = 0;
  const levels: Level[] = [];
  const open = (element: Element, host: Host | null): void => {
    visitor.enter(element, order++);
    const level = contentOf(element, host);
    if (level) levels.push(level);
    else visitor.leave(element);
  };
  open(root, null);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = visitor.isDone?.() ? null : step(level);
    const type = node?.nodeType;
    if (!node) {
      visitor.leave(level.element);
      levels.pop();
    } else if (type === 3) {
      visitor.text(node as Text);
    } else if (type === 1) {
      open(node as Element, level.host);
    }
  }
}
