import { expect, it } from 'vitest';
import type { SignatureRecord } from '../../../../src/library/database.ts';
import { countTerms } from '../../../../src/library/stories/commonness.ts';
import { signatureOf } from '../../../../src/stories/index.ts';

it('counts a damaged record, or one of an older form, for nothing', async () => {
  const signature = signatureOf({ text: 'A barge sank in the harbour of Orrin on Monday.' });
  const { names: _names, ...nameless } = signature;
  const stored = [signature, nameless, { ...signature, terms: 7 }, null, undefined];
  const getAll = async () => stored.map((signature) => ({ signature }) as SignatureRecord);
  const commonness = await countTerms({ index: () => ({ getAll }) }, -Infinity, Infinity);
  expect(commonness.signatures).toEqual([signature]);
});
