import { parseHTML } from 'linkedom';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseBounded } from './bounded-parser.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

export interface ParsedPage {
  readonly document: Document;
  /** True where the page is larger than what is parsed of one. */
  readonly isCut: boolean;
}

/**
 * A page's HTML as a document, as browsers build it. linkedom, which is the document, takes markup as it stands (the
 * first element for the root, a `<p>` inside a `<p>`); parse5 reads it as the HTML standard says.
 */
export function parsePage(html: string): ParsedPage {
  const document = parseHTML('<!doctype html><html></html>').document as unknown as Document;
  const { document: tree, isCut } = parseBounded(html);
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  if (!root || !('childNodes' in root)) return { document, isCut };
  for (const { name, value } of root.attrs) document.documentElement.setAttribute(name, value);
  // Pages can be thousands of levels deep: no recursion.
  const open: { readonly from: readonly Node[]; readonly into: Element; at: number }[] = [
    { from: root.childNodes, into: document.documentElement, at: 0 },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.from[level.at++];
    if (!node) open.pop();
    else if ('value' in node) level.into.appendChild(document.createTextNode(node.value));
    else if ('tagName' in node) {
      const element = elementFor(document, node);
      level.into.appendChild(element);
      const from = 'content' in node ? node.content.childNodes : node.childNodes;
      open.push({ from, into: element, at: 0 });
    }
  }
  return { document, isCut };
}

function elementFor(document: Document, node: DefaultTreeAdapterTypes.Element): Element {
  const element = document.createElement(node.tagName);
  for (const { name, value } of node.attrs) element.setAttribute(name, value);
  return element;
}
