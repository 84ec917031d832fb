import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FiguresOfAllView } from '../../src/ui/index.ts';
import { FiguresOfAll } from '../../src/ui/reader/parts.ts';
import {
  arabic,
  compared,
  figuresOfAll,
  noMatch,
  nothingDiffers,
  other,
  page,
  several,
  spanOf,
  summary,
} from './fixtures.ts';
import { cellTexts, seen, useStage } from './stage.tsx';

const stage = useStage();
const nothing = () => {};
const verdicts = () => stage.all('.verdict').map((each) => each.textContent);
const focusedPair = () => document.activeElement?.getAttribute('data-pair') ?? null;
const pairKeys = () => stage.all('[data-pair]').map((each) => each.dataset.pair);

describe('the answer', () => {
  it('says first what differs, then the rest, and takes the focus', () => {
    stage.popup();
    expect(stage.one('h1').textContent).toBe('1 figure differs');
    expect(stage.one('.answer-rest').textContent).toBe(
      '1 figure counts something else · 1 is compatible · 1 figure agrees · 3 claims match',
    );
    expect(document.activeElement).toBe(stage.one('h1'));
  });

  it('says in words that nothing differs', () => {
    stage.popup({ reading: nothingDiffers });
    expect(stage.one('h1').textContent).toBe('No figure differs');
    stage.click(stage.button('Differing'));
    expect(stage.text()).toContain('Nothing differs between the two reports’ figures.');
  });

  it('says that nothing matches, and that it may be another story', () => {
    stage.popup({ reading: noMatch });
    expect(stage.one('h1').textContent).toBe(
      'No claim of this page has a match in the other report',
    );
    expect(stage.text()).toContain('These two may not be reports of the same story.');
    expect(stage.one('h1 .icon').getAttribute('class')).toBe('icon icon-info');
  });
});

describe('the two reports', () => {
  it('are named by publisher, headline and date', () => {
    stage.popup();
    const heads = stage.all('.report-head').map((each) => each.textContent);
    expect(heads[0]).toMatch(/^This pageThe Valley Courier4 Mar 2031, \d\d:30$/);
    expect(heads[1]).toBe('Other reportHarbour Post4 Mar 2031');
    expect(stage.text()).toContain('River breaks into Varnholt’s lower town');
    expect(stage.text()).toContain('Saved by you');
  });

  it('say what is not stated, and that a summary is one', () => {
    stage.popup({ reading: summary });
    const head = stage.all('.report-head')[1]?.textContent;
    expect(head).toBe('Other reportSummaryPublisher not statedDate not stated');
    expect(stage.text()).toContain('our words for what it states, not its own');
  });

  it('say which of them could be read in part only', () => {
    stage.popup({ reading: { ...compared, page: { ...page, partial: true } } });
    expect(stage.text()).toContain('Only part of this page could be read.');
    stage.popup({ reading: { ...compared, other: { ...other, partial: true } } });
    expect(stage.text()).toContain('Only part of the other report could be read.');
  });

  it('sets no summary as a quotation is set', () => {
    stage.popup({ reading: summary });
    const claims = stage.all('.claim');
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claim.classList.contains('claim-summary')).toBe(claim.classList.contains('side-b'));
    }
  });

  it('let another report be chosen where there are several', () => {
    const onChoose = vi.fn();
    stage.popup({ reading: several, onChoose });
    const select = stage.one('.choose select');
    expect(select.textContent).toContain('Coast Radio · Dykes hold for now');
    expect(select.textContent).toContain('Publisher not stated · Summary');
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
    expect(shown({ [other.id]: page.id })[0]).toContain('same text as this page');
  });

  it('say that the chosen one is being compared, where that takes longer than a moment', () => {
    vi.useFakeTimers();
    try {
      stage.popup({ reading: several });
      stage.choose(stage.one('.choose select'), 'third');
      act(() => void vi.advanceTimersByTime(290));
      expect(stage.all('[data-pair]').length).toBeGreaterThan(0);
      act(() => void vi.advanceTimersByTime(20));
      expect(stage.one('.waiting').textContent).toBe('Comparing the two reports…');
      expect(stage.all('[data-pair]')).toHaveLength(0);
      stage.popup({ reading: { ...several, other: { ...other, id: 'third' } } });
      expect(stage.all('.waiting')).toHaveLength(0);
      expect(stage.all('[data-pair]').length).toBeGreaterThan(0);
      act(() => void vi.advanceTimersByTime(1_000));
      expect(stage.all('.waiting')).toHaveLength(0);
    } finally {
      vi.useRealTimers();
    }
  });

  describe('in one table', () => {
    const TABLE = 'Figures of all in one table';

    beforeAll(() => FiguresOfAll.load());

    it('are asked for when the table is opened, with word of the wait', () => {
      const onFiguresOfAll = vi.fn();
      stage.popup({ reading: several, onFiguresOfAll });
      expect(onFiguresOfAll).not.toHaveBeenCalled();
      stage.click(stage.button(TABLE));
      expect(onFiguresOfAll).toHaveBeenCalledOnce();
      expect(stage.all('.waiting')).toHaveLength(1);
      expect(stage.all('[data-pair]')).toHaveLength(0);
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
      expect(heads[1]).toContain('This page');
      expect(heads[3]).toContain('Coast Radio');
      expect(heads[4]).toContain('Publisher not stated');
      expect(heads[4]).toContain('Summary');
      const [first] = stage.all('.quantities tbody tr');
      const [quantity] = figuresOfAll.quantities;
      expect(first && cellTexts(first)).toEqual([
        expect.stringContaining(quantity?.what ?? 'none'),
        expect.stringContaining(quantity?.mentions[0]?.mention.text ?? 'none'),
        expect.stringContaining(quantity?.mentions[1]?.mention.text ?? 'none'),
        expect.stringContaining('Coast Rescue Service'),
        'not given',
      ]);
    });

    it('let one be set beside the page, and go back to the two that were', () => {
      const onChoose = vi.fn();
      stage.popup({ reading: several, onFiguresOfAll: nothing, figuresOfAll, onChoose });
      stage.click(stage.button(TABLE));
      stage.click(stage.button('Compare with this page: Coast Radio'));
      expect(onChoose).toHaveBeenCalledWith('third');
      expect(stage.all('.quantities')).toHaveLength(0);
      expect(stage.all('[data-pair]').length).toBeGreaterThan(0);
      stage.click(stage.button(TABLE));
      stage.click(stage.button('Back to two reports'));
      expect(stage.all('.quantities')).toHaveLength(0);
      expect(onChoose).toHaveBeenCalledOnce();
    });

    it('give way to the pair whose sentence was clicked in the page', async () => {
      const props = { reading: several, onFiguresOfAll: nothing, figuresOfAll };
      stage.popup(props);
      const key = stage.all('[data-pair]')[0]?.dataset.pair ?? '';
      stage.click(stage.button(TABLE));
      stage.popup({ ...props, chosenPair: key });
      await vi.waitFor(() =>
        expect((document.activeElement as HTMLElement | null)?.dataset.pair).toBe(key),
      );
    });

    it('say that they could not be compared, that none is shared, that some are left out', () => {
      const onFiguresOfAll = vi.fn();
      const show = (figures: FiguresOfAllView) =>
        stage.popup({ reading: several, onFiguresOfAll, figuresOfAll: figures });
      show({ state: 'failed' });
      stage.click(stage.button(TABLE));
      expect(stage.text()).toContain('Try again, or compare this page with one of them.');
      stage.click(stage.button('Try again'));
      expect(onFiguresOfAll).toHaveBeenCalledOnce();
      show({ ...figuresOfAll, quantities: [], left: 3 });
      expect(stage.text()).toContain('No quantity is given by two of these reports.');
      expect(stage.text()).toContain('4 of 7 reports are shown');
    });

    it('are not offered where there is but one other, or nobody to ask', () => {
      stage.popup({ onFiguresOfAll: nothing });
      expect(stage.text()).not.toContain(TABLE);
      stage.popup({ reading: several });
      expect(stage.text()).not.toContain(TABLE);
    });
  });

  it('say where the other report was fetched from the net', () => {
    stage.popup();
    expect(stage.text()).toContain('Nothing was sent.');
    stage.popup({ reading: { ...compared, other: { ...other, origin: 'fetched' } } });
    expect(stage.text()).toContain('fetched because you asked for it');
  });

  it('open the other report at the reader’s wish', () => {
    const onOpenReport = vi.fn();
    stage.popup({ onOpenReport });
    stage.click(stage.button('Open this report'));
    expect(onOpenReport.mock.calls[0]?.[0]).toMatchObject({ url: other.url });
  });
});

describe('the pairs', () => {
  it('stand most telling first', () => {
    stage.popup();
    expect(verdicts()).toEqual([
      'Figures differ',
      'Counts something else',
      'One quotation, worded differently',
      'Compatible',
      'Agree',
    ]);
  });

  it('show every claim of both reports word for word', () => {
    stage.popup();
    const quoted = stage.all('.quoted').map(seen);
    expect(quoted.sort()).toEqual([...page.text.split('\n'), ...other.text.split('\n')].sort());
  });

  it('mark each figure, in words for those who don’t see it', () => {
    stage.popup();
    expect(stage.all('mark.tone-disagree').map((each) => each.textContent)).toEqual([
      '7.4 metres (figures differ)',
      '7.9 metres (figures differ)',
    ]);
    expect(stage.all('mark.tone-scope').map(seen)).toEqual(['More than 1,200', '3,900']);
  });

  it('mark the words in which a quotation differs', () => {
    stage.popup();
    expect(stage.all('mark.tone-wording').map((each) => each.textContent)).toEqual([
      'whole (only in this wording)',
    ]);
  });

  it('name whose count it is, as of when, and why they differ', () => {
    stage.popup();
    expect(stage.text()).toContain('the state’s interior ministry · as of 4 Mar 2031');
    expect(stage.text()).toContain('no source named');
    expect(stage.text()).toContain(
      'This page counts “the first night”; the other report counts “Since Sunday”.',
    );
  });

  it('read as a sentence each', () => {
    stage.popup();
    const labels = stage.all('article').map((each) => each.getAttribute('aria-label'));
    expect(labels[0]).toBe(
      'Figures differ: the river. This page: 7.4 metres. Other report: 7.9 metres.',
    );
    expect(labels[2]).toMatch(
      /^One quotation, worded differently\. This page: “We lost the lower.* Other report: “We lost the whole/,
    );
  });

  it('draw a line for disputed figures, with a text for those who don’t see it', () => {
    stage.popup();
    expect(stage.all('svg[role=img]').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Number line. This page: 7.4 metres. Other report: 7.9 metres.',
      'Number line. This page: More than 1,200. Other report: 3,900.',
      'Number line. This page: About 300. Other report: Over 250.',
    ]);
  });

  it('draw no line for figures that have no unit in common', () => {
    const figures = compared.comparison.figures.map((pair) => {
      const { figure } = pair.b;
      return { ...pair, b: { ...pair.b, ...(figure && { figure: { ...figure, unit: 'acre' } }) } };
    });
    stage.popup({ reading: { ...compared, comparison: { ...compared.comparison, figures } } });
    expect(stage.all('svg[role=img]')).toHaveLength(0);
  });

  it('show contradictions within one report', () => {
    stage.popup({ reading: summary });
    expect(stage.one('.within').textContent).toContain(
      'The headline and the text give different figures: 7.4 metres, Two',
    );
  });

  it('opens the other report at its sentence', () => {
    const onOpenReport = vi.fn();
    stage.popup({ onOpenReport });
    const [button] = stage.all('.pair-open');
    if (!button) throw new Error('no button opens the other report');
    expect(button.getAttribute('aria-label')).toBe('Open the other report at its sentence');
    stage.click(button);
    expect(onOpenReport.mock.calls[0]?.[0].url).toBe(
      `${other.url}#:~:text=At%20its%20peak%20the%20river%20stood%20at%207.9%20metres.`,
    );
  });

  it('does not open at a sentence what is our own summary, or has no address', () => {
    stage.popup({ reading: summary, onOpenReport: nothing });
    expect(stage.all('.pair-open')).toEqual([]);
    stage.popup({
      reading: { ...compared, other: { ...other, url: null } },
      onOpenReport: nothing,
    });
    expect(stage.all('.pair-open')).toEqual([]);
  });

  it('ask for the sentence in the page only where it can be shown', () => {
    stage.popup();
    expect(stage.all('.pair-show')).toHaveLength(0);
    const onShow = vi.fn();
    stage.popup({ onShow });
    stage.click(stage.button('Show in the page'));
    expect(onShow.mock.calls[0]?.[0].a).toEqual(
      spanOf(page.text, 'The river stood at 7.4 metres on Tuesday morning.'),
    );
  });
});

describe('a pair chosen in the page', () => {
  it('takes the focus', () => {
    stage.popup();
    const key = pairKeys()[2] ?? null;
    stage.popup({ chosenPair: key });
    expect(focusedPair()).toBe(key);
  });

  it('is shown though a filter hides it', async () => {
    stage.popup();
    const [key = null] = pairKeys();
    stage.click(stage.button('Only there'));
    expect(pairKeys()).toEqual([]);
    stage.popup({ chosenPair: key });
    await vi.waitFor(() => expect(focusedPair()).toBe(key));
  });

  it('says that its sentence can’t be found any more, and offers no way to it', () => {
    stage.popup();
    const [lost = '', ...others] = pairKeys();
    stage.popup({ onShow: () => {}, lostPairs: new Set([lost]) });
    expect(stage.one('.pair .note').textContent).toContain('can’t be found in it any more');
    expect(stage.all('.pair-show')).toHaveLength(others.length);
  });

  it('says so to those who hear it, and keeps the focus that its button had', async () => {
    const onShow = () => {};
    stage.popup({ onShow });
    const [lost = ''] = pairKeys();
    const [status] = stage.all('.pair [role=status]');
    expect(status?.textContent).toBe('');
    stage.all('.pair-show')[0]?.focus();
    stage.popup({ onShow, lostPairs: new Set([lost]) });
    expect(status?.textContent).toContain('can’t be found in it any more');
    await vi.waitFor(() => expect(focusedPair()).toBe(lost));
  });
});

describe('the filters', () => {
  it('say how many each shows, and which is chosen', () => {
    stage.popup();
    expect(stage.all('.filter').map((each) => each.textContent)).toEqual([
      'All',
      'Differing2',
      'Matching3',
      'Only here1',
      'Only there1',
    ]);
    stage.click(stage.button('Matching'));
    expect(stage.all('[aria-pressed=true]').map((each) => each.textContent)).toEqual(['Matching3']);
    expect(verdicts()).toEqual(['One quotation, worded differently', 'Compatible', 'Agree']);
  });

  it('show what only one report says', () => {
    stage.popup();
    stage.click(stage.button('Only there'));
    expect(stage.all('.quoted').map(seen)).toEqual(['The ministry asked for pumps from abroad.']);
    expect(verdicts()).toEqual([]);
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
    stage.click(stage.button('Only here'));
    expect(stage.all('.quoted')).toHaveLength(5);
    stage.click(stage.button('Show 4 more'));
    expect(stage.all('.quoted').map(seen)).toEqual(lines);
  });
});

describe('the keyboard', () => {
  it('moves between pairs with J and K, and with the arrows on a pair', () => {
    stage.popup();
    const [first, second, third] = pairKeys();
    stage.press('j');
    expect(focusedPair()).toBe(first);
    stage.press('j');
    stage.press('ArrowDown');
    expect(focusedPair()).toBe(third);
    stage.press('k');
    stage.press('ArrowUp');
    expect(focusedPair()).toBe(first);
    stage.press('k');
    expect(focusedPair()).toBe(first);
    expect(second).toBeDefined();
  });

  it('takes the keys at the places of these letters on a keyboard of another script', () => {
    stage.popup();
    const [first, second] = pairKeys();
    stage.press('о', { code: 'KeyJ' });
    expect(focusedPair()).toBe(first);
    stage.press('J');
    expect(focusedPair()).toBe(second);
    stage.press('л', { code: 'KeyK' });
    expect(focusedPair()).toBe(first);
    // As Dvorak's layout has it: the letter counts, not its place.
    stage.press('h', { code: 'KeyJ' });
    expect(focusedPair()).toBe(first);
  });

  it('leaves the arrows to the browser elsewhere, and shortcuts with modifiers always', () => {
    stage.popup();
    expect(stage.press('ArrowDown').defaultPrevented).toBe(false);
    stage.press('j', { ctrlKey: true });
    stage.press('j', { altKey: true });
    stage.press('j', { metaKey: true });
    expect(focusedPair()).toBeNull();
  });

  it('shows the sentence of the focused pair with O and Enter, where the page can be scrolled', () => {
    const onShow = vi.fn();
    stage.popup({ onShow });
    expect(stage.text()).toContain('Enter or O shows a pair’s sentence in the page.');
    stage.press('o');
    expect(onShow).not.toHaveBeenCalled();
    stage.press('j');
    stage.press('o');
    stage.press('j');
    expect(stage.press('Enter').defaultPrevented).toBe(true);
    stage.press('o', { ctrlKey: true });
    expect(onShow.mock.calls.map(([pair]) => pair.key)).toEqual(pairKeys().slice(0, 2));
    stage.popup();
    expect(stage.text()).not.toContain('Enter or O');
    expect(stage.press('Enter').defaultPrevented).toBe(false);
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
    expect(stage.one('.answer-story').textContent).toContain(hostile);
  });

  it('keep their own language and direction', () => {
    stage.popup({ reading: arabic });
    const [first] = stage.all('.claim .quoted');
    expect(first?.getAttribute('lang')).toBe('ar');
    expect(first?.getAttribute('dir')).toBe('auto');
    expect(stage.one('.reader').getAttribute('dir')).toBe('ltr');
  });

  it('keep no language where the report states none', () => {
    stage.popup({ reading: { ...compared, page: { ...page, lang: null } } });
    expect(stage.all('.claim .quoted')[0]?.getAttribute('lang')).toBe('');
  });
});
