import { useEffect, useRef, useState } from 'preact/hooks';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { ChangesView, OpenStoryView, StoryItemView } from '../../model/library-views.ts';
import { Icon } from '../icon.tsx';
import { type ReportEvents, ReportLine } from './report-line.tsx';
import { StoryFigures } from './story-figures.tsx';

export interface StoryEvents extends ReportEvents {
  readonly onBack: () => void;
  readonly onRename: (name: string) => void;
  readonly onMerge: (otherId: string) => void;
}

/** One story: its name, its reports in the order of their dates, their figures. */
export function StoryView(
  props: StoryEvents & {
    readonly story: OpenStoryView;
    /** Stories that this one can be put together with. */
    readonly others: readonly StoryItemView[];
  },
) {
  const { t } = useLanguage();
  const pages = usePagesLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { story } = props;
  useEffect(() => heading.current?.focus(), [story.id]);
  return (
    <>
      <p>
        <button type="button" class="button button-quiet" onClick={props.onBack}>
          <Icon name="back" />
          {pages.t('library.back')}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1} class="story-title">
        <bdi>{story.title ?? t('report.noTitle')}</bdi>
      </h2>
      <div class="story-decisions">
        <Rename key={`${story.id} ${story.name}`} name={story.name} onRename={props.onRename} />
        {props.others.length > 0 && (
          <Merge key={story.id} others={props.others} onMerge={props.onMerge} />
        )}
      </div>
      <section aria-labelledby="story-reports">
        <h3 id="story-reports">{pages.t('library.reports')}</h3>
        <ol class="rows">
          {story.reports.map(({ report, copyOf, changes }, i) => (
            <ReportLine key={report.id} {...props} report={report} number={i + 1}>
              {copyOf && (
                <p class="muted">
                  {pages.rich('library.copyOf', {
                    report: copyOf.publisher ?? copyOf.title ?? t('report.noPublisher'),
                  })}
                </p>
              )}
              {changes && <Changes changes={changes} lang={report.lang} />}
            </ReportLine>
          ))}
        </ol>
      </section>
      <StoryFigures reports={story.reports.map(({ report }) => report)} figures={story.figures} />
    </>
  );
}

function Changes(props: { readonly changes: ChangesView; readonly lang: string | null }) {
  const pages = usePagesLanguage();
  const { since, figures } = props.changes;
  const date = formatPublished(since, pages.locale) ?? '';
  if (figures.length === 0) return <p class="note">{pages.t('library.changed.text', { date })}</p>;
  return (
    <ul class="note">
      {figures.map(({ now, before }) => (
        <li key={`${now} ${before}`}>
          {pages.rich('library.changed', {
            now: <b lang={props.lang ?? ''}>{now}</b>,
            before: <span lang={props.lang ?? ''}>{before}</span>,
            date,
          })}
        </li>
      ))}
    </ul>
  );
}

function Rename(props: { readonly name: string; readonly onRename: (name: string) => void }) {
  const { t } = usePagesLanguage();
  const [name, setName] = useState(props.name);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        props.onRename(name);
      }}
    >
      <label for="story-name">{t('library.name')}</label>
      <input
        id="story-name"
        class="input"
        dir="auto"
        maxLength={200}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button button-small">
        {t('library.rename')}
      </button>
    </form>
  );
}

function Merge(props: {
  readonly others: readonly StoryItemView[];
  readonly onMerge: (otherId: string) => void;
}) {
  const { t } = useLanguage();
  const pages = usePagesLanguage();
  const [other, setOther] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (other !== '') props.onMerge(other);
      }}
    >
      <label for="story-other">{pages.t('library.merge')}</label>
      <select
        id="story-other"
        value={other}
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
      >
        <option value="">{pages.t('library.merge.choose')}</option>
        {props.others.map(({ id, title }) => (
          <option key={id} value={id}>
            {title ?? t('report.noTitle')}
          </option>
        ))}
      </select>
      <button type="submit" class="button button-small" aria-disabled={other === ''}>
        {pages.t('library.merge.do')}
      </button>
    </form>
  );
}
