import { useId, useState } from 'preact/hooks';
import { useFindingLanguage } from '../../i18n/finding.ts';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import type { FindView, QueryView } from '../../model/find-views.ts';

/** A search for the page's story, shown and changed before it is sent, or opened in a tab instead. */
export function FindSearch(props: {
  readonly view: FindView;
  /** Called in the click, as the browser's prompt needs it. */
  readonly onSend: (service: string, query: QueryView) => void;
  readonly onOpenTab: (address: string) => void;
  readonly onSetUp: () => void;
}) {
  const { t } = useFindingLanguage();
  const { locale } = useLanguage();
  const { network, query, services, webSearch } = props.view;
  const id = useId();
  const [words, setWords] = useState(query.words);
  const [chosen, setChosen] = useState(services[0]?.id ?? '');
  const service = services.find((one) => one.id === chosen);
  const day = (date: string | null) => (date === null ? null : formatPublished(date, locale));
  const [from, to] = [day(query.from), day(query.to)];
  return (
    <form
      class="find-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (service && words.trim() !== '') props.onSend(service.id, { ...query, words });
      }}
    >
      <label class="sr-only" for={id}>
        {t('find.search.label')}
      </label>
      <input
        id={id}
        class="find-field"
        type="text"
        dir="auto"
        aria-describedby={`${id}-text`}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {services.length > 1 && (
        <select
          aria-label={t('find.search.service')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {services.map((one) => (
            <option key={one.id} value={one.id}>
              {one.host}
            </option>
          ))}
        </select>
      )}
      {service && (
        <button type="submit" class="button" aria-disabled={!network || words.trim() === ''}>
          {t('find.search.send', { host: service.host })}
        </button>
      )}
      <p id={`${id}-text`} class="muted">
        {from && to && `${t('find.search.dates', { from, to })} · `}
        {t('find.search.text')}
      </p>
      <p class="find-actions">
        <button
          type="button"
          class="link"
          onClick={() =>
            props.onOpenTab(webSearch.replaceAll('{query}', encodeURIComponent(words)))
          }
        >
          {t('find.search.tab', { host: new URL(webSearch.replaceAll('{query}', 'x')).host })}
        </button>
        <button type="button" class="link" onClick={props.onSetUp}>
          {t('find.search.setup')}
        </button>
      </p>
    </form>
  );
}
