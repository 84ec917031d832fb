import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { messagesOf, sources } from './locales.ts';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Visits a syntax tree (ESTree), each node with the one that it stands in. */
function visit(node: Node, look: (node: Node, parent: Node | null) => void, parent?: Node): void {
  look(node, parent ?? null);
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (isNode(one)) visit(one, look, node);
    }
  }
}

const trees = [...sources()].map(([path, code]) => {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} can't be parsed`);
  return { path, program: program as unknown as Node };
});

describe('every text of the interface', () => {
  /** Every string of the sources and every name of a property: what the gap of a template may be filled with. */
  const strings = new Set<string>();
  /** Templates, as the texts around their gaps. */
  const templates: (readonly string[])[] = [];
  for (const { program } of trees) {
    visit(program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') strings.add(node.value);
      if (node.type === 'Identifier' && typeof node.name === 'string') strings.add(node.name);
      if (node.type === 'TemplateLiteral') {
        const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
        if (quasis.length > 1) templates.push(quasis.map(({ value }) => value.cooked));
      }
    });
  }

  /** Whether a template makes the key, by gaps that the sources have a word for. */
  function isMade(key: string, [first = '', ...rest]: readonly string[]): boolean {
    if (first === '' || !key.startsWith(first)) return false;
    const [next] = rest;
    const tail = key.slice(first.length);
    if (next === undefined || rest.length > 1 || !tail.endsWith(next)) return false;
    const gap = tail.slice(0, tail.length - next.length);
    return gap !== '' && strings.has(gap);
  }

  it('is shown somewhere', () => {
    // The browser's own are asked for by the manifest and by name.
    const keys = messagesOf('en').filter(({ part }) => part !== 'browser');
    expect(templates.length).toBeGreaterThan(10);
    const unreached = keys
      .map(({ key }) => key)
      .filter((key) => !strings.has(key) && !templates.some((template) => isMade(key, template)));
    expect(unreached).toEqual([]);
  });

  it('is in the catalogues', () => {
    const NAMED = ['aria-label', 'title', 'placeholder', 'alt'];
    /** Signs between two texts, and what a reader's keyboard has on it. */
    const SIGNS = /^[\s·…]*$/u;
    const found = trees.flatMap(({ path, program }) => {
      const texts: string[] = [];
      let isKey = false;
      visit(program, (node, parent) => {
        if (node.type === 'JSXOpeningElement') {
          isKey = (node.name as { readonly name?: string }).name === 'kbd';
        }
        if (node.type === 'JSXText' && !isKey) texts.push(String(node.value));
        // {' '} and {'text'} between elements.
        if (
          node.type === 'Literal' &&
          typeof node.value === 'string' &&
          parent?.type === 'JSXExpressionContainer'
        ) {
          texts.push(node.value);
        }
        if (node.type === 'JSXAttribute') {
          const name = String((node.name as { readonly name: unknown }).name);
          const value = node.value as Node | null;
          if (NAMED.includes(name) && value?.type === 'Literal') texts.push(String(value.value));
        }
      });
      return texts.filter((text) => !SIGNS.test(text)).map((text) => `${path}: ${text.trim()}`);
    });
    // Examples of what is to be typed.
    expect(found.sort()).toEqual([
      'src/ui/components/find/find-address.tsx: https://',
      'src/ui/components/welcome/reading-choice.tsx: news.example',
    ]);
  });
});
