import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FigurePair } from '../../src/compare/index.ts';
import { alongside } from '../../src/ui/components/full-texts.tsx';
import { type FiguresOfAllView, FullPage } from '../../src/ui/index.ts';
import { FiguresOfAll, FullTexts, LimitNotes, RowDetails } from '../../src/ui/reader/parts.ts';
import {
  arabic,
  compared,
  figuresOfAll,
  mention,
  noMatch,
  noOther,
  nothingDiffers,
  other,
  POPUP_PROPS,
  page,
  several,
  spanOf,
  summary,
} from './fixtures.ts';
import { usePopovers } from './popovers.ts';
import { cellTexts, seen, useStage } from './stage.tsx';

usePopovers();
const stage = useStage();
const nothing = () => {};
const whys = () => stage.all('.fact-why').map((each) => each.textContent);
const focusedRow = () =>
  document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
const rowKeys = () => stage.all('[data-row]').map((each) => each.dataset.row);
const heads = () => stage.all('.fact-head');
const openRow = (at: number) => stage.click(heads()[at] as HTMLElement);
const openAll = () => {
  for (const head of heads()) stage.click(head);
};

beforeAll(() => Promise.all([RowDetails.load(), LimitNotes.load()]));

describe('the answer', () => {
  it('says the figures that differ under their outlets, then the rest, and takes the focus', () => {
    stage.popup();
    expect(stage.one('h1').textContent).toBe(
      'The Valley Courier: 7.4 metres. Harbour Post: 7.9 metres.',
    );
    expect(stage.one('.answer-rest').textContent).toBe(
      '1 figure differs · 1 figure is not directly comparable · 2 figures agree · 1 matching claim',
    );
    expect(document.activeElement).toBe(stage.one('h1'));
  });

  it('says in words that no figures differ', () => {
    stage.popup({ reading: nothingDiffers });
    expect(stage.one('h1').textContent).toBe('No figures differ; 1 figure agrees');
    stage.click(stage.button('Different'));
    expect(stage.text()).toContain('Nothing found.');
  });

  it('says that nothing matches, and that it may be another story', () => {
    stage.popup({ reading: noMatch });
    expect(stage.one('h1').textContent).toBe('No matching claims found');
    expect(stage.text()).toContain('These two reports may be about different stories.');
    expect(stage.one('h1 .icon').getAttribute('class')).toBe('icon icon-info');
  });

  it('says, to those who hear it too, that the closer reading goes on, and moves no row', () => {
    stage.popup({ closer: 'pending' });
    expect(stage.one('h1').textContent).toBe('Reading both reports closely…');
    expect(stage.all('[role=status]').map(({ textContent }) => textContent)).toContain(
      'Reading both reports closely…',
    );
    expect(stage.all('.tone-contradiction')).toEqual([]);
    const before = rowKeys();
    stage.popup({ closer: 'done' });
    expect(rowKeys()).toEqual(before);
    expect(stage.all('.fact.tone-contradiction')).toHaveLength(1);
  });
});

describe('the two reports', () => {
  it('are named by outlet, headline and date', () => {
    stage.popup();
    const shown = stage.all('.head').map((each) => each.textContent);
    expect(shown[0]).toMatch(/^The Valley Courier This page4 Mar 2031, \d\d:30River breaks/);
    expect(shown[1]).toMatch(/^Harbour Post4 Mar 2031From your libraryThousands moved out/);
  });

  it('say what is not known, and that a summary is one', () => {
    stage.popup({ reading: summary });
    const [, head] = stage.all('.head').map((each) => each.textContent);
    expect(head).toContain('post.exampleDate unknownSummary');
    expect(stage.text()).toContain('in our words and not its own');
  });

  it('say which of them could be read in part only', () => {
    stage.popup({ reading: { ...compared, page: { ...page, partial: true } } });
    expect(stage.text()).toContain('The Valley Courier: only part of the text could be read.');
    stage.popup({ reading: { ...compared, other: { ...other, partial: true } } });
    expect(stage.text()).toContain('Harbour Post: only part of the text could be read.');
  });

  it('says where a comparison stops, because there is more than is compared', () => {
    const limits = { a: { sentences: 1000, figures: 40 }, b: { characters: 2000 }, pairs: 50_000 };
    stage.popup({ reading: { ...compared, comparison: { ...compared.comparison, limits } } });
    for (const said of [
      'The Valley Courier: the text is very long. It was compared up to sentence 1,000.',
      'The Valley Courier: a sentence has very many figures. It was compared up to figure 40.',
      'Harbour Post: a sentence is very long. It was compared up to character 2,000.',
      'only the 50,000 likeliest pairs were compared',
    ]) {
      expect(stage.text()).toContain(said);
    }
  });

  it('sets no summary as a quotation is set', () => {
    stage.popup({ reading: summary });
    openAll();
    const claims = stage.all('.claim');
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claim.classList.contains('claim-summary')).toBe(claim.dataset.side === 'b');
    }
  });

  it('stand the newer first, and change places by a button and by a key', () => {
    const sides = () => stage.all('.head').map(({ dataset }) => dataset.side);
    stage.popup();
    expect(sides()).toEqual(['a', 'b']);
    const newer = { ...compared, other: { ...other, published: '2031-03-05' } };
    stage.popup({ reading: newer });
    expect(sides()).toEqual(['b', 'a']);
    stage.press('x', {}, document.body);
    expect(sides()).toEqual(['a', 'b']);
    stage.click(stage.button('Swap reports'));
    expect(sides()).toEqual(['b', 'a']);
    expect(stage.button('New in Harbour Post, 5 Mar 2031')).toBeDefined();
    expect(stage.button('Only in The Valley Courier')).toBeDefined();
  });

  it('let another report be chosen where there are several', () => {
    const onChoose = vi.fn();
    stage.popup({ reading: several, onChoose });
    const select = stage.one('.choose select');
    expect(select.textContent).toContain('Coast Radio · Dykes hold for now');
    expect(select.textContent).toContain('post.example · Summary');
    stage.choose(select, 'third');
    expect(onChoose).toHaveBeenCalledWith('third');
  });

  it('make way for another that was found, not for the same read anew', () => {
    const finding = <p class="finding">Ways to another report</p>;
    stage.popup({ reading: several, finding });
    stage.click(stage.button('Find another report'));
    stage.popup({ reading: { ...several }, finding });
    expect(stage.all('.finding')).toHaveLength(1);
    stage.popup({ reading: { ...several, other: { ...other, id: 'found' } }, finding });
    expect(stage.all('.finding')).toHaveLength(0);
  });

  it('make way for what was being looked for when the popup was closed, until another is found', () => {
    const finding = <p class="finding">Ways to another report</p>;
    stage.popup({ reading: null, finding });
    stage.popup({ reading: several, finding, looking: true });
    expect(stage.all('.finding')).toHaveLength(1);
    stage.popup({ reading: { ...several }, finding, looking: true });
    stage.click(stage.button('Back'));
    expect(stage.all('.finding')).toHaveLength(0);
    stage.popup({ reading: { ...several }, finding, looking: true });
    expect(stage.all('.finding')).toHaveLength(0);
    stage.click(stage.button('Find another report'));
    stage.popup({
      reading: { ...several, other: { ...other, id: 'found' } },
      finding,
      looking: true,
    });
    expect(stage.all('.finding')).toHaveLength(0);
  });

  it('are shown when they are what the popup before had been looking for', () => {
    const finding = <p class="finding">Ways to another report</p>;
    stage.popup({ reading: noOther, finding });
    stage.popup({ reading: noOther, finding, looking: true });
    expect(stage.all('.finding')).toHaveLength(1);
    stage.popup({ reading: several, finding, looking: true });
    expect(stage.all('.finding')).toHaveLength(0);
    expect(stage.all('.fact').length).toBeGreaterThan(0);
  });

  it('are marked in the list where they are copies of one text', () => {
    const [, third, fourth] = several.choices;
    if (!third || !fourth) throw new Error('too few choices');
    const shown = (copyOf: Readonly<Record<string, string>>) => {
      stage.popup({ reading: { ...several, copyOf } });
      return stage.all('.choose option').map(({ textContent }) => textContent);
    };
    const [first, copy, own] = shown({ third: other.id });
    expect(copy).toContain('Coast Radio · Dykes hold for now');
    expect(copy).toContain('same text as Harbour Post');
    expect(`${first}${own}`).not.toContain('same text');
    expect(shown({ [other.id]: page.id })[0]).toContain('same text as The Valley Courier');
  });

  it('say that the chosen one is being compared, where that takes longer than a moment', () => {
    vi.useFakeTimers();
    try {
      stage.popup({ reading: several });
      stage.choose(stage.one('.choose select'), 'third');
      act(() => void vi.advanceTimersByTime(290));
      expect(stage.all('[data-row]').length).toBeGreaterThan(0);
      act(() => void vi.advanceTimersByTime(20));
      expect(stage.one('.waiting').textContent).toBe('Comparing the two reports…');
      expect(stage.all('[data-row]')).toHaveLength(0);
      stage.popup({ reading: { ...several, other: { ...other, id: 'third' } } });
      expect(stage.all('.waiting')).toHaveLength(0);
      expect(stage.all('[data-row]').length).toBeGreaterThan(0);
      act(() => void vi.advanceTimersByTime(1_000));
      expect(stage.all('.waiting')).toHaveLength(0);
    } finally {
      vi.useRealTimers();
    }
  });

  describe('in one table', () => {
    const TABLE = 'Compare all reports';

    beforeAll(() => FiguresOfAll.load());

    it('are asked for when the table is opened, with word of the wait', () => {
      const onFiguresOfAll = vi.fn();
      stage.popup({ reading: several, onFiguresOfAll });
      expect(onFiguresOfAll).not.toHaveBeenCalled();
      stage.click(stage.button(TABLE));
      expect(onFiguresOfAll).toHaveBeenCalledOnce();
      expect(stage.all('.waiting')).toHaveLength(1);
      expect(stage.all('[data-row]')).toHaveLength(0);
    });

    it('is said whose text a copy is', () => {
      const shown = { ...figuresOfAll, copyOf: { third: other.id } };
      stage.popup({ reading: several, onFiguresOfAll: nothing, figuresOfAll: shown });
      stage.click(stage.button(TABLE));
      const marked = stage
        .all('.quantities thead th')
        .filter(({ textContent }) => textContent?.includes('same text as Harbour Post'));
      expect(marked.map((head) => head.querySelector('bdi')?.textContent)).toEqual(['Coast Radio']);
    });

    it('show every report’s figure for each quantity, most telling first, and whose count it is', () => {
      stage.popup({ reading: several, onFiguresOfAll: nothing, figuresOfAll });
      stage.click(stage.button(TABLE));
      const heads = stage.all('.quantities thead th').map((each) => each.textContent);
      expect(heads).toHaveLength(1 + figuresOfAll.reports.length);
      expect(heads[1]).toContain('The Valley Courier');
      expect(heads[3]).toContain('Coast Radio');
      expect(heads[4]).toContain('post.example');
      expect(heads[4]).toContain('Summary');
      const [first] = stage.all('.quantities tbody tr');
      const [quantity] = figuresOfAll.quantities;
      expect(first && cellTexts(first)).toEqual([
        expect.stringContaining(quantity?.what ?? 'none'),
        expect.stringContaining(quantity?.mentions[0]?.mention.text ?? 'none'),
        expect.stringContaining(quantity?.mentions[1]?.mention.text ?? 'none'),
        expect.stringContaining('Coast Rescue Service'),
        'none found',
      ]);
    });

    it('let one be set beside the page, and go back to the two that were', () => {
      const onChoose = vi.fn();
      stage.popup({ reading: several, onFiguresOfAll: nothing, figuresOfAll, onChoose });
      stage.click(stage.button(TABLE));
      stage.click(stage.button('Compare with this page: Coast Radio'));
      expect(onChoose).toHaveBeenCalledWith('third');
      expect(stage.all('.quantities')).toHaveLength(0);
      expect(stage.all('[data-row]').length).toBeGreaterThan(0);
      stage.click(stage.button(TABLE));
      stage.click(stage.button('Back to the comparison'));
      expect(stage.all('.quantities')).toHaveLength(0);
      expect(onChoose).toHaveBeenCalledOnce();
    });

    it('give way to the pair whose sentence was clicked in the page', async () => {
      const props = { reading: several, onFiguresOfAll: nothing, figuresOfAll };
      stage.popup(props);
      const key = stage.all('[data-row]')[0]?.dataset.row ?? '';
      stage.click(stage.button(TABLE));
      stage.popup({ ...props, chosenRow: key });
      await vi.waitFor(() => expect(focusedRow()).toBe(key));
    });

    it('say that they could not be compared, that none is shared, that some are left out', () => {
      const onFiguresOfAll = vi.fn();
      const show = (figures: FiguresOfAllView) =>
        stage.popup({ reading: several, onFiguresOfAll, figuresOfAll: figures });
      show({ state: 'failed' });
      stage.click(stage.button(TABLE));
      expect(stage.text()).toContain('Try again, or choose one report to compare.');
      stage.click(stage.button('Try again'));
      expect(onFiguresOfAll).toHaveBeenCalledOnce();
      show({ ...figuresOfAll, quantities: [], left: 3 });
      expect(stage.text()).toContain('No two of these reports give a figure that can be compared.');
      expect(stage.text()).toContain('Showing 4 of 7 reports');
    });

    it('are not offered where there is but one other, or nobody to ask', () => {
      stage.popup({ onFiguresOfAll: nothing });
      expect(stage.text()).not.toContain(TABLE);
      stage.popup({ reading: several });
      expect(stage.text()).not.toContain(TABLE);
    });
  });

  it('say where the other report was loaded from the net', () => {
    stage.popup();
    expect(stage.text()).toContain('Nothing was sent.');
    stage.popup({ reading: { ...compared, other: { ...other, origin: 'fetched' } } });
    expect(stage.text()).toContain('Only the other report was loaded, because you asked.');
  });

  it('open the other report at the reader’s wish', () => {
    const onOpenReport = vi.fn();
    stage.popup({ onOpenReport });
    stage.click(stage.one('.head-title button'));
    expect(onOpenReport.mock.calls[0]?.[0]).toMatchObject({ url: other.url });
  });
});

describe('the rows', () => {
  it('stand most telling first, with why in a few words', () => {
    stage.popup();
    expect(whys()).toEqual([
      'Figures differ',
      'Different periods',
      'Figures agree',
      'Could be the same',
      'Same quotation, different wording',
    ]);
  });

  it('say what is counted, and each figure under the outlet’s name', () => {
    stage.popup();
    expect(heads()[0]?.textContent).toBe(
      'The riverFigures differThe Valley Courier 7.4 metresHarbour Post 7.9 metres 6.8% more',
    );
    expect(heads()[1]?.textContent).toContain('Harbour Post 3,900the state’s interior ministry');
    expect(stage.all('.fact-figure').map(seen)).toEqual([
      '7.4 metres',
      '7.9 metres 6.8% more',
      'More than 1,200',
      '3,900',
      'Two',
      'Both',
      'About 300',
      'Over 250',
    ]);
  });

  it('are closed until they are opened, each by itself', () => {
    stage.popup();
    expect(stage.all('.quoted')).toHaveLength(2);
    openRow(0);
    expect(heads()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(stage.all('.fact-open .quoted').map(seen)).toEqual([
      'The river stood at 7.4 metres on Tuesday morning.',
      'At its peak the river stood at 7.9 metres.',
    ]);
    openRow(0);
    expect(stage.all('.fact-open')).toHaveLength(0);
  });

  it('show every claim of both reports word for word', () => {
    stage.popup();
    openAll();
    const quoted = stage.all('.quoted').map(seen);
    expect(quoted.sort()).toEqual([...page.text.split('\n'), ...other.text.split('\n')].sort());
  });

  it('mark each figure, in the reader’s words for those who don’t see it', () => {
    stage.popup({ reading: { ...compared, page: { ...page, lang: 'fr' } } });
    openAll();
    expect(stage.all('mark.tone-contradiction').map((each) => each.textContent)).toEqual([
      '7.4 metres (differs)',
      '7.9 metres (differs)',
    ]);
    expect(stage.all('mark.tone-difference').map(seen)).toEqual(['More than 1,200', '3,900']);
    const [note] = stage.all('mark .sr-only');
    expect([note?.lang, note?.dir]).toEqual(['en', 'ltr']);
  });

  it('mark the words in which a quotation differs', () => {
    stage.popup();
    expect(stage.all('mark.tone-wording').map((each) => each.textContent)).toEqual([
      'whole (only in this report)',
    ]);
  });

  it('name, when open, whose count it is, as of when, and what each is of', () => {
    stage.popup();
    openRow(1);
    const facts = stage.all('.fact-about').map(({ textContent }) => textContent);
    expect(facts).toEqual([
      'Periodthe first nightSourcethe county office',
      'PeriodSince SundaySourcethe state’s interior ministryAs of4 Mar 2031',
    ]);
    expect(stage.text()).toContain('The two figures don’t cover quite the same thing.');
  });

  it('draw a line only where it tells more than the numerals', () => {
    stage.popup();
    openAll();
    expect(stage.all('svg[role=img]').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Number line. The Valley Courier: More than 1,200. Harbour Post: 3,900.',
      'Number line. The Valley Courier: About 300. Harbour Post: Over 250.',
    ]);
  });

  it('draw no line for figures that have no unit in common', () => {
    const figures = compared.comparison.figures.map((pair) => {
      const { figure } = pair.b;
      return { ...pair, b: { ...pair.b, ...(figure && { figure: { ...figure, unit: 'acre' } }) } };
    });
    stage.popup({ reading: { ...compared, comparison: { ...compared.comparison, figures } } });
    openAll();
    expect(stage.all('svg[role=img]')).toHaveLength(0);
  });

  it('fold dates on which the reports agree into one line, which unfolds', () => {
    const [first] = compared.comparison.figures;
    const day = (a: string, b: string) => {
      const of = (text: string, piece: string) => {
        const found = mention(text, piece, { nominal: 1, low: 1, high: 1, bound: 'exact' });
        const { figure } = found;
        return { ...found, ...(figure && { figure: { ...figure, kind: 'date', value: null } }) };
      };
      return { ...first, a: of(page.text, a), b: of(other.text, b), level: 'alike' };
    };
    const figures = [day('Tuesday', 'Sunday'), day('Friday', 'the mayor')] as FigurePair[];
    stage.popup({
      reading: { ...compared, comparison: { ...compared.comparison, figures, matches: [] } },
    });
    expect(stage.one('h1').textContent).toBe('No figures differ; 2 figures agree');
    expect(heads().map(({ textContent }) => textContent)).toEqual([
      '2 dates and times agreeTuesday, Friday',
    ]);
    openRow(0);
    expect(stage.all('.fact-figure').map(seen)).toEqual([
      'Tuesday',
      'Sunday',
      'Friday',
      'the mayor',
    ]);
  });

  it('show neutrally, and never count, figures that may not belong together', () => {
    const figures = compared.comparison.figures.map((pair) => ({
      ...pair,
      level: 'possible' as const,
    }));
    stage.popup({
      reading: { ...compared, comparison: { ...compared.comparison, figures, matches: [] } },
    });
    expect(stage.one('h1').textContent).toBe('No matching claims found');
    expect(new Set(whys())).toEqual(new Set(['Possibly related']));
    expect(stage.all('.fact')).toHaveLength(4);
    expect(stage.all('.fact:not(.tone-possible)')).toHaveLength(0);
    expect(stage.all('.filter-count').map(({ textContent }) => textContent)).toEqual([
      '0',
      '0',
      '1',
      '1',
    ]);
  });

  it('show contradictions within one report', () => {
    stage.popup({ reading: summary });
    expect(stage.one('.within').textContent).toContain(
      'Within one report: The Valley CourierThe headline and the text give different figures: 7.4 metres, Two',
    );
  });

  it('opens the other report at its sentence', () => {
    const onOpenReport = vi.fn();
    stage.popup({ onOpenReport });
    openRow(0);
    stage.click(stage.button('Show in Harbour Post'));
    expect(onOpenReport.mock.calls[0]?.[0].url).toMatch(
      /^https:\/\/post\.example\/valley#:~:text=/,
    );
  });

  it('opens no summary at a sentence: it stands in no report', () => {
    stage.popup({ reading: summary, onOpenReport: vi.fn() });
    openRow(0);
    expect(stage.all('.fact-source-open')).toHaveLength(0);
  });

  it('let the page be shown at their sentence, where it can', () => {
    stage.popup();
    openRow(0);
    expect(stage.all('.fact-show')).toHaveLength(0);
    const onShow = vi.fn();
    stage.popup({ onShow });
    stage.click(stage.button('Show on the page'));
    expect(onShow.mock.calls[0]?.[0].a).toEqual(
      spanOf(page.text, 'The river stood at 7.4 metres on Tuesday morning.'),
    );
  });

  it('can be called wrong: hidden, counted nowhere, and brought back in their place', () => {
    const onWrong = vi.fn();
    stage.popup({ onWrong });
    openRow(0);
    stage.button('Wrong pair').focus();
    stage.click(stage.button('Wrong pair'));
    expect(onWrong.mock.calls[0]?.[0].key).toBe(rowKeys()[0]);
    expect(onWrong.mock.calls[0]?.[1]).toBe(true);
    const wrongRows = new Set([rowKeys()[0] ?? '']);
    stage.popup({ onWrong, wrongRows });
    expect(stage.one('h1').textContent).toBe('No figures differ; 2 figures agree');
    expect(stage.one('.fact-taken').textContent).toContain('you said that this pair is wrong');
    expect(stage.button('Different').textContent).toBe('Different1');
    expect(document.activeElement).toBe(stage.button('Undo'));
    stage.click(stage.button('Undo'));
    expect(onWrong.mock.calls[1]?.[1]).toBe(false);
    stage.popup({ onWrong });
    expect(focusedRow()).toBe(rowKeys()[0]);
  });
});

describe('the full texts', () => {
  beforeAll(() => FullTexts.load());

  it('stand side by side on a page of their own, matched sentences with one number', () => {
    stage.render(<FullPage {...POPUP_PROPS} />);
    stage.click(stage.button('Full texts'));
    const columns = stage.all('.text-column');
    expect(columns.map((column) => column.getAttribute('aria-label'))).toEqual([
      'The Valley Courier',
      'Harbour Post',
    ]);
    stage.click(stage.button('Back to the comparison'));
    expect(stage.all('.text-column')).toHaveLength(0);
  });

  it('leave the rows to be opened all at once, as paper needs them', () => {
    stage.render(<FullPage {...POPUP_PROPS} />);
    stage.click(stage.button('Expand all'));
    expect(stage.all('.fact-open')).toHaveLength(stage.all('.fact').length);
    stage.click(stage.button('Collapse all'));
    expect(stage.all('.fact-open')).toHaveLength(0);
  });

  it('are not offered where there is no room for them', () => {
    stage.popup();
    expect(stage.text()).not.toContain('Full texts');
  });

  it('are scrolled so that matched sentences stand beside one another', () => {
    const anchors = [
      [100, 300],
      [200, 500],
    ] as const;
    expect(alongside(50, anchors)).toBe(150);
    expect(alongside(150, anchors)).toBe(400);
    expect(alongside(260, anchors)).toBe(560);
    // A sentence that the other report has further up scrolls nothing back.
    expect(
      alongside(150, [
        [100, 300],
        [150, 20],
        [200, 500],
      ]),
    ).toBe(400);
    expect(alongside(70, [])).toBe(70);
  });
});

describe('a row chosen in the page', () => {
  it('is opened and takes the focus', async () => {
    stage.popup();
    const key = rowKeys()[2] ?? null;
    stage.popup({ chosenRow: key });
    await vi.waitFor(() => expect(focusedRow()).toBe(key));
    expect(stage.all('.fact-open')).toHaveLength(1);
  });

  it('is shown though a filter hides it', async () => {
    stage.popup();
    const [key = null] = rowKeys();
    stage.click(stage.button('Only in Harbour Post'));
    expect(rowKeys()).toEqual([]);
    stage.popup({ chosenRow: key });
    await vi.waitFor(() => expect(focusedRow()).toBe(key));
  });

  it('says that its sentence is gone, to those who hear it too, and offers no way to it', async () => {
    const onShow = () => {};
    stage.popup({ onShow });
    const [lost = ''] = rowKeys();
    openRow(0);
    const status = stage.one('.fact [role=status]');
    expect(status.textContent).toBe('');
    stage.one('.fact-show').focus();
    stage.popup({ onShow, lostRows: new Set([lost]) });
    expect(status.textContent).toContain('This sentence is no longer on it.');
    expect(stage.all('.fact-show')).toHaveLength(0);
    await vi.waitFor(() => expect(focusedRow()).toBe(lost));
  });
});

describe('the filters', () => {
  it('say how many each shows, and which is chosen', () => {
    stage.popup();
    expect(stage.all('.filter').map((each) => each.textContent)).toEqual([
      'All',
      'Different2',
      'Matching3',
      'Only in The Valley Courier1',
      'Only in Harbour Post1',
    ]);
    stage.click(stage.button('Matching'));
    expect(stage.all('[aria-pressed=true]').map((each) => each.textContent)).toEqual(['Matching3']);
    expect(whys()).toEqual([
      'Figures agree',
      'Could be the same',
      'Same quotation, different wording',
    ]);
  });

  it('show what only one report says', () => {
    stage.popup();
    stage.click(stage.button('Only in Harbour Post'));
    expect(stage.all('.quoted').map(seen)).toEqual(['The ministry asked for pumps from abroad.']);
    expect(whys()).toEqual([]);
  });

  it('show a long list in part, and the rest on demand', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `Sentence number ${i} stands here.`);
    const text = lines.join('\n');
    const onlyA = lines.map((line) => spanOf(text, line));
    stage.popup({
      reading: {
        ...compared,
        page: { ...page, text },
        comparison: { ...compared.comparison, figures: [], matches: [], onlyA },
      },
    });
    stage.click(stage.button('Only in The Valley Courier'));
    expect(stage.all('.quoted')).toHaveLength(5);
    stage.click(stage.button('Show 4 more'));
    expect(stage.all('.quoted').map(seen)).toEqual(lines);
  });
});

describe('the keyboard', () => {
  it('moves between rows with J and K, and with the arrows on a row', () => {
    stage.popup();
    const [first, second, third] = rowKeys();
    stage.press('j');
    expect(focusedRow()).toBe(first);
    stage.press('j');
    stage.press('ArrowDown');
    expect(focusedRow()).toBe(third);
    stage.press('k');
    stage.press('ArrowUp');
    expect(focusedRow()).toBe(first);
    stage.press('k');
    expect(focusedRow()).toBe(first);
    expect(second).toBeDefined();
  });

  it('takes the keys at the places of these letters on a keyboard of another script', () => {
    stage.popup();
    const [first, second] = rowKeys();
    stage.press('о', { code: 'KeyJ' });
    expect(focusedRow()).toBe(first);
    stage.press('J');
    expect(focusedRow()).toBe(second);
    stage.press('л', { code: 'KeyK' });
    expect(focusedRow()).toBe(first);
    // As Dvorak's layout has it: the letter counts, not its place.
    stage.press('h', { code: 'KeyJ' });
    expect(focusedRow()).toBe(first);
  });

  it('leaves the arrows to the browser elsewhere, and shortcuts with modifiers always', () => {
    stage.popup();
    expect(stage.press('ArrowDown').defaultPrevented).toBe(false);
    stage.press('j', { ctrlKey: true });
    stage.press('j', { altKey: true });
    stage.press('j', { metaKey: true });
    expect(focusedRow()).toBeNull();
  });

  it('shows the sentence of the focused row with O, where the page can be scrolled', () => {
    const onShow = vi.fn();
    stage.popup({ onShow });
    stage.press('o', {}, document.body);
    stage.press('j');
    stage.press('o', { ctrlKey: true });
    expect(onShow).not.toHaveBeenCalled();
    stage.press('o');
    expect(onShow.mock.calls.map(([row]) => row.key)).toEqual([rowKeys()[0]]);
    expect(stage.all('.fact-open')).toHaveLength(1);
  });

  it('stops once in each list of rows, where the reader last was', () => {
    stage.popup();
    const stops = () => heads().map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, 0, -1, -1]);
    openRow(3);
    expect(stops()).toEqual([0, -1, -1, 0, -1]);
  });

  it('leaves letters to fields', () => {
    stage.popup({ reading: several });
    const select = stage.one('.choose select');
    select.focus();
    stage.press('j');
    expect(document.activeElement).toBe(select);
  });
});

describe('the reports’ own words', () => {
  it('are text, whatever they hold', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> & <b>5 people</b>';
    stage.popup({
      reading: {
        ...compared,
        page: { ...page, text: hostile, title: hostile, publisher: hostile },
        story: { id: 's', title: hostile },
        comparison: {
          ...compared.comparison,
          figures: [],
          matches: [],
          onlyA: [{ start: 0, end: hostile.length }],
          onlyB: [],
        },
      },
    });
    expect(stage.all('img, script, b')).toEqual([]);
    expect(stage.all('.quoted').map(seen)).toEqual([hostile]);
    expect(stage.all('.head-title bdi')[0]?.textContent).toBe(hostile);
  });

  it('keep their own language and direction', () => {
    stage.popup({ reading: arabic });
    openRow(0);
    const [first] = stage.all('.claim .quoted');
    expect(first?.getAttribute('lang')).toBe('ar');
    expect(first?.getAttribute('dir')).toBe('auto');
    expect(stage.one('.reader').getAttribute('dir')).toBe('ltr');
  });

  it('keep no language where the report states none', () => {
    stage.popup({ reading: { ...compared, page: { ...page, lang: null } } });
    openRow(0);
    expect(stage.all('.claim .quoted')[0]?.getAttribute('lang')).toBe('');
  });
});
