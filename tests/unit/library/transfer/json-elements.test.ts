import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JsonElement,
  JsonStreamError,
  jsonElements,
} from '../../../../src/library/transfer/json-elements.ts';

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function elementsOf(text: string, size = 7): Promise<JsonElement[]> {
  const found: JsonElement[] = [];
  for await (const element of jsonElements(piecesOf(text, size))) found.push(element);
  return found;
}

describe('jsonElements', () => {
  it('gives the elements of arrays one by one, and other members whole', async () => {
    const text =
      '{"version": 1, "reports": [{"a": "x,]}"}, [2], "s"], "none": [], "o": {"p": [1, 2]}}';
    expect(await elementsOf(text)).toEqual([
      { member: 'version', json: '1' },
      { member: 'reports', json: '{"a":"x,]}"}' },
      { member: 'reports', json: '[2]' },
      { member: 'reports', json: '"s"' },
      { member: 'o', json: '{"p":[1,2]}' },
    ]);
  });

  it('gives back any document, however it is laid out and cut into pieces', async () => {
    const document = fc.dictionary(
      fc.string({ unit: 'binary' }),
      fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }),
      { minKeys: 1, maxKeys: 4, noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 2),
        async (value, size, indent) => {
          const found = await elementsOf(JSON.stringify(value, null, indent), size);
          const expected = Object.entries(value).flatMap(([member, elements]) =>
            elements.map((element) => [member, JSON.parse(JSON.stringify(element))]),
          );
          expect(found.map(({ member, json }) => [member, JSON.parse(json)])).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(['', '[1]', 'x', '{"a": [1', '{"a": "b', '{a: 1}', '{"a":1}}'])(
    'refuses %j',
    async (text) => {
      await expect(elementsOf(text)).rejects.toThrow(JsonStreamError);
    },
  );
});
