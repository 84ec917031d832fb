import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Library } from '../../../src/library/index.ts';

const draft = (
  name: string,
  text = `The report of the ${name} tells of the ${name} at length.`,
) => ({
  url: `https://news.example/${name}`,
  title: `The ${name}`,
  publisher: 'News',
  byline: null,
  published: '2031-03-04',
  lang: 'en',
  partial: false,
  text,
});

describe('a deletion', () => {
  it('is undone with every version, and with what the reader had decided', async () => {
    const library = await Library.open('undone');
    const first = await library.save(draft('flood'), '2031-03-04T10:00:00Z');
    await library.save(
      draft('flood', 'The flood is over, and the report says so now.'),
      '2031-03-05T10:00:00Z',
    );
    const other = await library.save(draft('fire'), '2031-03-04T11:00:00Z');
    const { id } = first.report;
    await library.joinReports(draft('flood'), other.report.id);
    const before = { versions: await library.versions(id), decisions: await library.decisions() };
    const gone = await library.remove(id);
    expect(await library.get(id)).toBeNull();
    expect((await library.decisions()).together).toEqual([]);
    await library.restore(gone);
    expect(await library.versions(id)).toEqual(before.versions);
    expect(await library.decisions()).toEqual(before.decisions);
    while (await library.place());
    expect((await library.list()).map((head) => head.id).sort()).toEqual(
      [id, other.report.id].sort(),
    );
    library.close();
  });
});
