import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledStory } from '../../../src/stories/bundled.ts';
import { groupReports, merge, NO_DECISIONS, rename, split } from '../../../src/stories/cluster.ts';
import { signatureOf } from '../../../src/stories/index.ts';
import { runStoryCase, storyCase } from '../../../src/stories/wrong-match.ts';

const FOLDER = resolve(import.meta.dirname, '../../../assets/stories');
const read = (name: string) =>
  bundledStory(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))).reports;
const keld = read('keld-reservoir');
const kursk = read('kursk-capture');
const members = [...keld, ...kursk].map((report) => ({
  id: report.id,
  signature: signatureOf(report),
}));
const [courier, herald, radio] = keld.map(({ id }) => id) as [string, string, string];
const first = 'kursk-capture-first';
const ids = (stories: ReturnType<typeof groupReports>) =>
  stories.map((story) => [...story.members].sort());

describe('groupReports', () => {
  it('lets report three of a story join it, and keeps two stories apart', () => {
    expect(ids(groupReports(members))).toEqual([
      [courier, herald, radio],
      [first, 'kursk-capture-second'],
    ]);
  });

  it('places undated reports by what they say', () => {
    const undated = keld.map((report) => ({
      id: report.id,
      signature: signatureOf({ ...report, published: null }),
    }));
    expect(groupReports(undated)).toHaveLength(1);
  });

  it('keeps apart what the reader parted, also when reports are added later', () => {
    const decisions = split(NO_DECISIONS, [radio], [courier, herald]);
    for (const order of [members, [...members].reverse()]) {
      expect(ids(groupReports(order, decisions))).toContainEqual([radio]);
    }
  });

  it('keeps together what the reader merged, whatever the scores say', () => {
    const [one, other] = groupReports(members);
    if (!one || !other) throw new Error('two stories expected');
    const decisions = merge(NO_DECISIONS, one, other);
    expect(groupReports([...members].reverse(), decisions)).toHaveLength(1);
  });

  it('lets the latest decision about two reports hold', () => {
    const parted = split(NO_DECISIONS, [radio], [courier, herald]);
    const again = merge(
      parted,
      { id: radio, members: [radio] },
      { id: courier, members: [courier, herald] },
    );
    expect(ids(groupReports(members, again))).toContainEqual([courier, herald, radio]);
    expect(rename(again, courier, 'The flood').names).toEqual({ [courier]: 'The flood' });
  });
});

describe('an exported wrong match', () => {
  const [a, b] = keld;
  if (!a || !b) throw new Error('two reports expected');
  it('fails while the engine still makes the mistake, and passes once it does not', () => {
    const exported = JSON.parse(JSON.stringify(storyCase(a, b, false)));
    expect(runStoryCase(exported).passed).toBe(false);
    expect(runStoryCase({ ...exported, sameStory: true }).passed).toBe(true);
  });
  it('is refused where it is no case', () => {
    expect(() => runStoryCase({ a, b })).toThrow();
  });
});
