import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/finding/reading.ts';
import { demonstrationStory } from '../../browser/demonstration.ts';
import { readingOf, textOf, untilBadge, untilRead, untilShown } from '../../browser/popup.ts';
import { type Layout, layOut, type PublishedReport } from '../../browser/sites/layouts.ts';
import { KURSK_FIRST, KURSK_SECOND, NEAR_STORY } from '../kursk-pages.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

interface Shown {
  readonly reading: Reading;
  readonly text: string;
  readonly tab: Page;
}

/** Publishes a report, opens it, clicks the button, and gives what the popup shows. */
async function clickOn(report: PublishedReport, layout: Layout): Promise<Shown> {
  const path = `/${encodeURIComponent(report.title)}`;
  world.here.publish(path, layOut(report, layout));
  const page = await world.browser.open(world.here.url(path));
  const popup = await world.browser.click(page);
  await untilRead(popup);
  const { reading } = await readingOf(popup);
  return { reading, text: await textOf(popup), tab: page };
}

function compared({ reading }: Shown) {
  if (reading.state !== 'compared') throw new Error(`The reading is ${reading.state}`);
  return reading;
}

const verdictOn = (shown: Shown, a: string, b: string) =>
  compared(shown).comparison.figures.find((row) => row.a.text.includes(a) && row.b.text.includes(b))
    ?.verdict;

describe('the demonstration', () => {
  const reports = demonstrationStory().reports.filter(({ kind }) => kind === 'full');

  it.each(reports.map((report) => [report.id, report] as const))(
    'shows another of its reports beside %s, and every sentence word for word',
    async (_id, { text: body, ...report }) => {
      const paragraphs = body.split('\n');
      const shown = await clickOn(
        { ...report, publisher: report.publisher ?? '', paragraphs },
        'classic',
      );
      const { page, other, story, choices, comparison } = compared(shown);
      expect(story?.id).toBe(demonstrationStory().id);
      expect(page.text).toBe(body);
      expect(choices.map(({ title }) => title)).not.toContain(report.title);
      expect(choices).toHaveLength(reports.length - 1);
      expect(reports.find(({ title }) => title === other.title)?.text).toBe(other.text);
      expect(shown.text).toContain('Included with Second Source');
      for (const row of comparison.figures) {
        expect(page.text.slice(row.a.start, row.a.end)).toBe(row.a.text);
        expect(other.text.slice(row.b.start, row.b.end)).toBe(row.b.text);
      }
      const contradicting = comparison.figures.filter(({ level }) => level === 'contradiction');
      await untilBadge(world.browser, shown.tab, String(contradicting.length));
    },
  );

  it('shows every kind of verdict between its first two reports, and what only one says', async () => {
    const [first] = reports;
    if (!first) throw new Error('The demonstration has no full report');
    const { text: body, ...report } = first;
    const shown = await clickOn(
      { ...report, publisher: report.publisher ?? '', paragraphs: body.split('\n') },
      'structured',
    );
    const { comparison } = compared(shown);
    const verdicts = new Set(comparison.figures.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual(['agree', 'compatible', 'disagree', 'scope']);
    expect(comparison.matches.some(({ wording }) => wording !== undefined)).toBe(true);
    expect(comparison.onlyA.length).toBeGreaterThan(0);
    expect(comparison.onlyB.length).toBeGreaterThan(0);
  });
});

describe('a page about the capture in Kursk', () => {
  it('that tells what the first report tells is shown beside the second', async () => {
    const shown = await clickOn(KURSK_FIRST, 'structured');
    const { story, other } = compared(shown);
    expect(story?.id).toBe('kursk-capture');
    expect(other.id).toContain('kursk-capture-second');
    expect(shown.text).toContain('Summary');
    expect(verdictOn(shown, '11,000', '10,000')).toBe('compatible');
    expect(verdictOn(shown, '1,000', '3,800')).toBe('scope');
    expect(verdictOn(shown, 'two', 'two')).toBe('agree');
  });

  it('that tells what the second tells is shown beside the first', async () => {
    const shown = await clickOn(KURSK_SECOND, 'classic');
    expect(compared(shown).other.id).toContain('kursk-capture-first');
    expect(verdictOn(shown, '10,000', '11,000')).toBe('compatible');
    expect(verdictOn(shown, '3,800', '1,000')).toBe('scope');
  });

  it('is not taken for it when it is about another capture of the same war', async () => {
    world.here.publish('/near', layOut(NEAR_STORY, 'structured'));
    const popup = await world.browser.click(await world.browser.open(world.here.url('/near')));
    await untilShown(popup, 'No other report on this story yet');
  });
});
