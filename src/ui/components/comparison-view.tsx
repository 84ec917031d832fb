import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatPublished, useLanguage } from '../i18n/index.ts';
import { laterOf, outletsOf } from '../model/outlets.ts';
import { countLevels, countsOf, isDifferent, type Row, rowsOf } from '../model/rows.ts';
import type { ComparedView, FiguresOfAllView, ReportChoice, SideName } from '../model/views.ts';
import type { Closer } from '../model/why.ts';
import { FiguresOfAll, FullTexts, LimitNotes, RowDetails } from '../reader/parts.ts';
import { sentenceLink } from '../take-along/text-fragment.ts';
import { Answer } from './answer.tsx';
import { ChooseReport } from './choose-report.tsx';
import { ColumnHeads } from './column-heads.tsx';
import type { RowContext } from './fact-row.tsx';
import { type Filter, Filters } from './filters.tsx';
import { OnlyList } from './only-list.tsx';
import { RowList } from './row-list.tsx';
import type { RowEvents } from './row-tools.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { PATIENCE_MS, Waiting } from './waiting.tsx';
import { WithinNote } from './within-note.tsx';

const NONE: ReadonlySet<string> = new Set();

/** Two reports side by side: the answer, then a row for each fact, the most telling first. */
export function ComparisonView(
  props: {
    readonly reading: ComparedView;
    /** How far the closer reading of the two has come. */
    readonly closer?: Closer | undefined;
    /** Whether the answer takes the focus when it comes; on a page with more on it it doesn't. */
    readonly takesFocus?: boolean;
    /** The row that the reader chose in the page, by its key. */
    readonly chosenRow?: string | null;
    /** Rows whose sentence can't be found in the page any more. */
    readonly lostRows?: ReadonlySet<string> | undefined;
    /** Rows that the reader said are no pairs. */
    readonly wrongRows?: ReadonlySet<string> | undefined;
    /** Whether there is room for both texts in full. */
    readonly hasTexts?: boolean;
    readonly onChoose: (id: string) => void;
    /** The figures of all reports in one table; null until they were asked for. */
    readonly figuresOfAll?: FiguresOfAllView | null | undefined;
    /** Asks for them. Present where they can be shown. */
    readonly onFiguresOfAll?: (() => void) | undefined;
    readonly onOpenReport?: ((report: ReportChoice) => void) | undefined;
  } & Omit<RowEvents, 'onOpen'>,
) {
  const language = useLanguage();
  const { t, locale } = language;
  const { page, other, comparison, choices } = props.reading;
  const { closer = 'done', figuresOfAll = null, onFiguresOfAll, onOpenReport } = props;
  const wrong = props.wrongRows ?? NONE;
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState<'rows' | 'table' | 'texts'>('rows');
  const [open, setOpen] = useState<ReadonlySet<string>>(NONE);
  // The chosen report's comparison is the next reading; until then the last stays, for a moment.
  const [isWaiting, setIsWaiting] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    setIsWaiting(false);
    return () => clearTimeout(waiting.current);
  }, [props.reading]);

  const later = laterOf(page, other);
  const [isSwapped, setSwapped] = useState(false);
  const first: SideName = (later === 'b') === isSwapped ? 'a' : 'b';
  const order = first === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);

  const rows = useMemo(
    () => rowsOf(comparison, page.text, other.text),
    [comparison, page.text, other.text],
  );
  const kept = useMemo(() => rows.filter(({ key }) => !wrong.has(key)), [rows, wrong]);
  const counts = useMemo(() => countsOf(kept, comparison), [kept, comparison]);
  const names = useMemo(() => outletsOf(page, other, language), [page, other, language]);
  const reports = { a: page, b: other };

  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, {
    swap: () => setSwapped(!isSwapped),
    show(key) {
      const row = kept.find((each) => each.key === key);
      if (!row || !props.onShow) return;
      setOpen(new Set([...open, key]));
      props.onShow(row);
    },
  });
  useEffect(() => {
    const timer = setTimeout(() => void RowDetails.load());
    return () => clearTimeout(timer);
  }, []);
  const { chosenRow = null } = props;
  useEffect(() => {
    if (chosenRow === null) return;
    setFilter('all');
    setShown('rows');
    setOpen((now) => new Set([...now, chosenRow]));
    // The list is drawn again before this runs.
    const timer = setTimeout(() => {
      const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
        (each) => each.dataset.row === chosenRow,
      );
      row?.querySelector('button')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
    return () => clearTimeout(timer);
  }, [chosenRow]);
  // Asked for when the table is opened, and anew where another report was added while it is shown.
  useEffect(() => {
    if (shown === 'table' && figuresOfAll === null) onFiguresOfAll?.();
  }, [shown, figuresOfAll]);

  function choose(id: string): void {
    setShown('rows');
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setIsWaiting(true), PATIENCE_MS);
    props.onChoose(id);
  }

  const toggle = ({ key }: Row) =>
    setOpen((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));

  // A summary is ours: its sentences stand in no report.
  const onOpen =
    onOpenReport && other.url !== null && other.origin !== 'summary'
      ? ({ b }: Row) => onOpenReport({ ...other, url: sentenceLink(other.url, other.text, b) })
      : undefined;
  const context: RowContext = { ...props, page, other, comparison, names, order, closer, onOpen };
  const listOf = (some: readonly Row[]) => (
    <RowList
      {...context}
      rows={some}
      open={open}
      lost={props.lostRows ?? NONE}
      wrong={wrong}
      onToggle={toggle}
    />
  );
  /** What only one report says: of the later one it is the news. */
  const onlyTitle = (side: SideName) => {
    const { published } = reports[side];
    const date = published === null ? null : formatPublished(published.slice(0, 10), locale);
    return later === side && date !== null
      ? t('section.newIn', { report: names[side], date })
      : t('section.onlyIn', { report: names[side] });
  };
  const only = (side: SideName) => (
    <OnlyList
      key={reports[side].id}
      report={reports[side]}
      spans={side === 'a' ? comparison.onlyA : comparison.onlyB}
    />
  );
  const sections = {
    differing: { count: counts.contradiction + counts.difference, title: t('section.differing') },
    matching: { count: counts.alike + counts.match, title: t('section.matching') },
    a: { count: counts.onlyA, title: onlyTitle('a') },
    b: { count: counts.onlyB, title: onlyTitle('b') },
  };
  const filters = ['all', 'differing', 'matching', ...order] as const;
  const of = (name: Exclude<Filter, 'all'>) => {
    if (name === 'a' || name === 'b') return only(name);
    return listOf(
      rows.filter((row) => row.kind !== 'possible' && isDifferent(row) === (name === 'differing')),
    );
  };
  const possible = rows.filter(({ kind }) => kind === 'possible');
  const section = (name: string, title: string, content: preact.ComponentChildren) => (
    <section key={name} class={`section section-${name}`}>
      <h2 class="section-title">{title}</h2>
      {content}
    </section>
  );
  const parts = filters.flatMap((name) => {
    if (name === 'all' || (filter !== 'all' && filter !== name)) return [];
    const { count, title } = sections[name];
    const isEmpty = count === 0 && !rows.some(({ key }) => wrong.has(key));
    const also =
      name === 'matching' && filter === 'all' && possible.length > 0
        ? [section('possible', t('section.possible'), listOf(possible))]
        : [];
    if (isEmpty && filter === 'all') return also;
    const content = isEmpty ? <p class="empty">{t('filter.empty')}</p> : of(name);
    return [section(name, title, content), ...also];
  });

  const chooser = choices.length > 1 && (
    <ChooseReport
      page={page}
      choices={choices}
      copyOf={props.reading.copyOf}
      chosen={other.id}
      onChoose={choose}
    />
  );
  const sideBySide = (
    <>
      <div class="bar">
        <Filters
          chosen={filter}
          filters={filters.map((name) =>
            name === 'all'
              ? { name, text: t('filter.all'), count: null }
              : { name, text: sections[name].title, count: sections[name].count },
          )}
          onChoose={setFilter}
        />
        <ColumnHeads
          reports={reports}
          names={names}
          order={order}
          chooser={chooser}
          onOpen={onOpenReport}
          onSwap={() => setSwapped(!isSwapped)}
        />
      </div>
      {other.origin === 'summary' && <p class="note">{t('report.summary.note')}</p>}
      {props.reading.oneSource && <p class="note">{t('report.oneSource.note')}</p>}
      {order.map(
        (side) =>
          reports[side].partial && (
            <p key={side} class="note">
              {t('report.partial', { report: names[side] })}
            </p>
          ),
      )}
      {comparison.limits && <LimitNotes limits={comparison.limits} names={names} order={order} />}
      {(filter === 'all' || filter === 'differing') &&
        order.map((side) => (
          <WithinNote
            key={side}
            title={t('within.title', { report: names[side] })}
            lang={reports[side].lang}
            conflicts={comparison.within[side]}
          />
        ))}
      <div ref={list}>{parts}</div>
    </>
  );
  const table =
    figuresOfAll === null || figuresOfAll.state === 'running' ? (
      <Waiting step="comparingAll" />
    ) : (
      <FiguresOfAll figures={figuresOfAll} onRetry={() => onFiguresOfAll?.()} onChoose={choose} />
    );
  const quantities =
    shown === 'table' && figuresOfAll?.state === 'ready' && figuresOfAll.quantities.length > 0
      ? figuresOfAll.quantities
      : null;
  const views = [
    ...(choices.length > 1 && onFiguresOfAll ? (['table'] as const) : []),
    ...(props.hasTexts ? (['texts'] as const) : []),
  ];

  return (
    <div class="comparison">
      <Answer
        counts={quantities ? { ...countLevels(quantities), match: 0, onlyA: 0, onlyB: 0 } : counts}
        rows={quantities ? [] : kept}
        names={names}
        order={order}
        closer={closer}
        sameStory={comparison.sameStory.same}
        takesFocus={props.takesFocus ?? true}
      >
        {/* Where there is room, and paper: on it nothing can be opened. */}
        {props.hasTexts && shown === 'rows' && (
          <button
            type="button"
            class="button button-small"
            onClick={() => setOpen(open.size > 0 ? NONE : new Set(kept.map(({ key }) => key)))}
          >
            {t(open.size > 0 ? 'view.closeAll' : 'view.openAll')}
          </button>
        )}
        {views.map((view) => (
          <button
            key={view}
            type="button"
            class="button button-small"
            onClick={() => setShown(shown === view ? 'rows' : view)}
          >
            {t(shown === view ? 'view.rows' : `view.${view}`)}
          </button>
        ))}
      </Answer>
      {isWaiting ? (
        <Waiting step="comparing" isLong={true} />
      ) : shown === 'table' ? (
        table
      ) : shown === 'texts' ? (
        <FullTexts {...context} rows={kept} />
      ) : (
        sideBySide
      )}
      <p class="colophon muted">
        {other.origin === 'fetched' ? t('privacy.loaded') : t('privacy.local')} {t('keys.hint')}
      </p>
    </div>
  );
}
