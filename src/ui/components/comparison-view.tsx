import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';
import {
  countsOf,
  countsOfQuantities,
  isDiffering,
  type PairView,
  pairsOf,
} from '../model/pairs.ts';
import type { ComparedView, FiguresOfAllView, ReportChoiceView } from '../model/views.ts';
import { FiguresOfAll } from '../reader/parts.ts';
import { sentenceLink } from '../take-along/text-fragment.ts';
import { Answer } from './answer.tsx';
import { ChooseReport } from './choose-report.tsx';
import { type Filter, Filters } from './filters.tsx';
import { OnlyList } from './only-list.tsx';
import { PairCard } from './pair-card.tsx';
import type { PairEvents } from './pair-tools.tsx';
import { ReportHead, ReportTitle } from './report-head.tsx';
import { useChosenPair } from './use-chosen-pair.ts';
import { usePairKeys } from './use-pair-keys.ts';
import { PATIENCE_MS, Waiting } from './waiting.tsx';
import { WithinNote } from './within-note.tsx';

/** Two reports side by side: the answer, the reports, then the pairs, most telling first. */
export function ComparisonView(
  props: {
    readonly reading: ComparedView;
    /** Whether the answer takes the focus when it comes; on a page with more on it it doesn't. */
    readonly takesFocus?: boolean;
    /** The pair that the reader chose in the page, by its key. */
    readonly chosenPair?: string | null;
    /** Pairs whose sentence can't be found in the page any more. */
    readonly lostPairs?: ReadonlySet<string> | undefined;
    readonly onChoose: (id: string) => void;
    /** The figures of all reports in one table; null until they were asked for. */
    readonly figuresOfAll?: FiguresOfAllView | null | undefined;
    /** Asks for them. Present where they can be shown. */
    readonly onFiguresOfAll?: (() => void) | undefined;
    readonly onOpenReport?: ((report: ReportChoiceView) => void) | undefined;
  } & Omit<PairEvents, 'onOpen'>,
) {
  const { t } = useLanguage();
  const { page, other, comparison, choices, story } = props.reading;
  const [filter, setFilter] = useState<Filter>('all');
  const [isTable, setIsTable] = useState(false);
  const { figuresOfAll = null, onFiguresOfAll } = props;
  // The chosen report's comparison is the next reading; until then the last stays, for a moment.
  const [isWaiting, setIsWaiting] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    setIsWaiting(false);
    return () => clearTimeout(waiting.current);
  }, [props.reading]);
  const list = useRef<HTMLDivElement>(null);
  usePairKeys(list);
  useChosenPair(list, props.chosenPair ?? null, () => {
    setFilter('all');
    setIsTable(false);
  });
  // Asked for when the table is opened, and anew where another report was added while it is shown.
  useEffect(() => {
    if (isTable && figuresOfAll === null) onFiguresOfAll?.();
  }, [isTable, figuresOfAll]);

  const pairs = useMemo(
    () => pairsOf(comparison, page.text, other.text),
    [comparison, page.text, other.text],
  );
  const counts = useMemo(() => countsOf(comparison, pairs), [comparison, pairs]);
  const differing = pairs.filter(isDiffering);
  const matching = pairs.filter((pair) => !isDiffering(pair));
  const sizes = {
    differing: differing.length,
    matching: matching.length,
    onlyPage: counts.onlyA,
    onlyOther: counts.onlyB,
  };
  const contents = {
    differing: () => cards(differing),
    matching: () => cards(matching),
    onlyPage: () => <OnlyList key={page.id} report={page} spans={comparison.onlyA} />,
    onlyOther: () => <OnlyList key={other.id} report={other} spans={comparison.onlyB} />,
  };

  function choose(id: string): void {
    setIsTable(false);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setIsWaiting(true), PATIENCE_MS);
    props.onChoose(id);
  }

  const { onOpenReport } = props;
  // A summary is ours: its sentences stand in no report.
  const openAt =
    onOpenReport && other.url !== null && other.origin !== 'summary'
      ? ({ b }: PairView) => onOpenReport({ ...other, url: sentenceLink(other.url, other.text, b) })
      : undefined;

  function cards(some: readonly PairView[]) {
    return some.map((pair) => (
      <PairCard
        key={pair.key}
        pair={pair}
        page={page}
        other={other}
        comparison={comparison}
        isLost={props.lostPairs?.has(pair.key) ?? false}
        onShow={props.onShow}
        onOpen={openAt}
        onTake={props.onTake}
      />
    ));
  }

  const sections = (['differing', 'matching', 'onlyPage', 'onlyOther'] as const)
    .filter((name) => (filter === 'all' ? sizes[name] > 0 : filter === name))
    .map((name) => (
      <section key={name} class={`section section-${name}`}>
        <h2 class="section-title">{t(`section.${name}`)}</h2>
        {sizes[name] > 0 ? contents[name]() : <p class="empty">{t(`filter.empty.${name}`)}</p>}
      </section>
    ));

  const sideBySide = (
    <>
      <div class="bar">
        <Filters chosen={filter} counts={sizes} onChoose={setFilter} />
        <div class="heads sides">
          <ReportHead side="a" report={page} />
          <ReportHead side="b" report={other} />
        </div>
      </div>
      <div class="titles sides">
        <ReportTitle side="a" report={page} />
        <ReportTitle side="b" report={other} onOpen={props.onOpenReport} />
      </div>
      {other.origin === 'summary' && <p class="note">{t('report.summary.note')}</p>}
      {props.reading.oneSource && <p class="note">{t('report.oneSource.note')}</p>}
      {page.partial && <p class="note">{t('report.partial.page')}</p>}
      {other.partial && <p class="note">{t('report.partial.other')}</p>}
      {(filter === 'all' || filter === 'differing') && (
        <>
          <WithinNote title={t('within.page')} lang={page.lang} conflicts={comparison.within.a} />
          <WithinNote title={t('within.other')} lang={other.lang} conflicts={comparison.within.b} />
        </>
      )}
      <div ref={list}>{sections}</div>
    </>
  );
  const table =
    figuresOfAll === null || figuresOfAll.state === 'running' ? (
      <Waiting step="comparingAll" />
    ) : (
      <FiguresOfAll figures={figuresOfAll} onRetry={() => onFiguresOfAll?.()} onChoose={choose} />
    );

  const inTable =
    isTable && figuresOfAll?.state === 'ready' && figuresOfAll.quantities.length > 0
      ? figuresOfAll.quantities
      : null;

  return (
    <div class={`comparison${props.onShow || openAt || props.onTake ? ' comparison-tools' : ''}`}>
      <Answer
        counts={inTable ? countsOfQuantities(inTable) : counts}
        sameStory={comparison.sameStory.same}
        story={story?.title ?? null}
        takesFocus={props.takesFocus ?? true}
      />
      {choices.length > 1 && (
        <ChooseReport
          choices={choices}
          copyOf={props.reading.copyOf}
          chosen={other.id}
          onChoose={choose}
          isTable={isTable}
          onTable={onFiguresOfAll && setIsTable}
        />
      )}
      {isWaiting ? <Waiting step="comparing" isLong={true} /> : isTable ? table : sideBySide}
      <p class="colophon muted">
        {other.origin === 'fetched' ? t('privacy.fetched') : t('privacy.local')} {t('keys.hint')}
        {props.onShow && ` ${t('keys.show')}`}
      </p>
    </div>
  );
}
