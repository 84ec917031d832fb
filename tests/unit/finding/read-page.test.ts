import { describe, expect, it, vi } from 'vitest';
import type { Comparison } from '../../../src/compare/index.ts';
import { type Ports, readPage } from '../../../src/finding/read-page.ts';
import type { Origin, ReportSide } from '../../../src/finding/reading.ts';
import type { ReportSource, SourceReport } from '../../../src/finding/report-source.ts';
import { choiceOf } from '../../../src/finding/sides.ts';

function side(id: string, origin: Origin): ReportSide {
  return {
    id,
    origin,
    url: `https://${id}.example/report`,
    title: `Report ${id}`,
    publisher: id,
    byline: null,
    published: '2031-05-14',
    lang: 'en',
    partial: false,
    text: `The quay at ${id} was closed on Monday.`,
  };
}

const COMPARISON: Comparison = {
  sameStory: { score: 1, same: true },
  matches: [],
  figures: [],
  onlyA: [],
  onlyB: [],
  within: { a: [], b: [] },
};

function reportFrom(report: ReportSide, changes: Partial<SourceReport> = {}): SourceReport {
  return {
    choice: choiceOf(report),
    score: 0.9,
    story: null,
    load: async () => report,
    ...changes,
  };
}

const sourceOf = (...reports: SourceReport[]): ReportSource => ({ find: async () => reports });

function ports(...sources: ReportSource[]) {
  const onSourceFailed = vi.fn<(error: unknown) => void>();
  return { sources, compare: async () => COMPARISON, onSourceFailed } satisfies Ports;
}

const page = side('page', 'page');
const NOTHING = { otherId: null, added: [] };

describe('readPage', () => {
  it('says that no other report is known where the sources hold none', async () => {
    expect(await readPage(page, NOTHING, ports(sourceOf()))).toEqual({
      state: 'noOther',
      page,
      story: null,
    });
  });

  it('prefers what the reader gave, then what was saved, then a full report, then a summary', async () => {
    const summary = reportFrom(side('summary', 'summary'), {
      score: 1,
      story: { id: 's', title: 'Story' },
    });
    const bundled = reportFrom(side('bundled', 'bundled'));
    const saved = reportFrom(side('saved', 'saved'), { score: 0.6 });
    const better = reportFrom(side('better', 'saved'), { score: 0.8 });
    const pasted = side('pasted', 'pasted');
    const from = ports(sourceOf(summary, bundled), sourceOf(saved, better));
    const reading = await readPage(page, { otherId: null, added: [pasted] }, from);
    expect(reading).toMatchObject({
      state: 'compared',
      page,
      other: pasted,
      story: { id: 's', title: 'Story' },
      comparison: COMPARISON,
    });
    if (reading.state !== 'compared') throw new Error(reading.state);
    expect(reading.choices.map(({ id }) => id)).toEqual([
      'pasted',
      'better',
      'saved',
      'bundled',
      'summary',
    ]);
    expect(reading.choices[0]).not.toHaveProperty('text');
  });

  it('sets the one beside the page that the reader chose', async () => {
    const from = ports(
      sourceOf(reportFrom(side('one', 'saved')), reportFrom(side('two', 'saved'))),
    );
    const reading = await readPage(page, { otherId: 'two', added: [] }, from);
    expect(reading).toMatchObject({ other: { id: 'two' } });
  });

  it('takes the next where one is gone since', async () => {
    const gone = reportFrom(side('gone', 'saved'), { score: 1, load: async () => null });
    const there = reportFrom(side('there', 'saved'));
    expect(await readPage(page, NOTHING, ports(sourceOf(gone, there)))).toMatchObject({
      other: { id: 'there' },
    });
  });

  it('offers the other sources’ reports where one source fails', async () => {
    const broken: ReportSource = { find: () => Promise.reject(new Error('no database')) };
    const from = ports(broken, sourceOf(reportFrom(side('there', 'saved'))));
    expect(await readPage(page, NOTHING, from)).toMatchObject({ other: { id: 'there' } });
    expect(from.onSourceFailed).toHaveBeenCalledWith(new Error('no database'));
  });

  it('says of two copies of one text that they are one source, whoever published them', async () => {
    const copied = `The ferry company said on Monday that its harbour at Tallow Point would stay closed for the rest of the week. ${page.text}`;
    const agency = { ...page, text: copied };
    const copy = reportFrom({ ...side('copy', 'saved'), text: copied });
    const from = (report: SourceReport) => ports(sourceOf(report));
    expect(await readPage(agency, NOTHING, from(copy))).toMatchObject({ oneSource: true });
    const own = reportFrom(side('own', 'saved'));
    expect(await readPage(agency, NOTHING, from(own))).toMatchObject({ oneSource: false });
    const summary = reportFrom({ ...side('summary', 'summary'), text: copied });
    expect(await readPage(agency, NOTHING, from(summary))).toMatchObject({ oneSource: false });
  });

  describe('where texts are copied', () => {
    const AGENCY =
      'The ferry company said on Monday that its harbour at Tallow Point would stay closed for the rest of the week.';
    const LOCAL =
      'Nobody on the island had been told before the gates were shut, the islanders’ council said after a meeting at the school.';
    const withText = (report: ReportSide, text: string) => reportFrom({ ...report, text });

    it('names the first report with the text, once, and no summary', async () => {
      const from = sourceOf(
        withText(side('first', 'saved'), AGENCY),
        withText(side('second', 'saved'), `${AGENCY} More follows.`),
        withText(side('third', 'saved'), AGENCY),
        withText(side('local', 'saved'), LOCAL),
        withText(side('summary', 'summary'), AGENCY),
      );
      expect(await readPage(page, NOTHING, ports(from))).toMatchObject({
        state: 'compared',
        copyOf: { second: 'first', third: 'first' },
        oneSource: false,
      });
    });

    it('sets a report with a text of its own beside the page before a copy of the page', async () => {
      const agency = { ...page, text: AGENCY };
      const from = ports(
        sourceOf(
          reportFrom({ ...side('copy', 'saved'), text: AGENCY }, { score: 1 }),
          withText(side('local', 'saved'), LOCAL),
        ),
      );
      const reading = await readPage(agency, NOTHING, from);
      expect(reading).toMatchObject({ other: { id: 'local' }, copyOf: { copy: 'page' } });
      expect(await readPage(agency, { otherId: 'copy', added: [] }, from)).toMatchObject({
        other: { id: 'copy' },
        oneSource: true,
      });
    });

    it('says so of a chosen copy, too, that is far down a long list', async () => {
      const many = Array.from({ length: 30 }, (_, i) =>
        withText(side(`r${i}`, 'saved'), `${LOCAL.slice(i)} Number ${i}.`),
      );
      const last = withText(side('last', 'saved'), AGENCY);
      const from = ports(sourceOf(...many, { ...last, score: 0.1 }));
      expect(
        await readPage({ ...page, text: AGENCY }, { otherId: 'last', added: [] }, from),
      ).toMatchObject({ other: { id: 'last' }, oneSource: true });
    });
  });

  it('compares the page with the other, in this order', async () => {
    const other = side('other', 'saved');
    const compare = vi.fn(async () => COMPARISON);
    await readPage(page, NOTHING, { ...ports(sourceOf(reportFrom(other))), compare });
    expect(compare).toHaveBeenCalledWith(
      page,
      other,
      expect.objectContaining({ score: expect.any(Number), same: expect.any(Boolean) }),
    );
  });
});
