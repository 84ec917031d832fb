import { useId, useState } from 'preact/hooks';
import { useFindingLanguage } from '../../i18n/finding.ts';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import type { FindView, StoryQuery } from '../../model/find-views.ts';

export interface SearchEvents {
  /** Hands the words to the reader's own search engine, in a new tab. */
  readonly onSearchWeb: (words: string) => void;
  /** Sends them to a service. Called in the click, as the browser's prompt needs it. */
  readonly onSend: (service: string, query: StoryQuery) => void;
  readonly onSetUp: () => void;
}

/**
 * The one button that finds other reports of any page: a search for the words beside it, which the reader can change. It
 * goes to the reader's own search engine until the reader has agreed to a service whose results are listed here.
 */
export function FindSearch(
  props: SearchEvents & {
    readonly view: FindView;
    readonly busy: boolean;
    readonly words: string;
    readonly onWords: (words: string) => void;
  },
) {
  const { t } = useFindingLanguage();
  const { words, busy } = props;
  const { network, query, services, isPrivate, isHeld } = props.view;
  const id = useId();
  const service = network ? services.find((one) => one.id === props.view.chosenService) : undefined;
  const isReady = words.trim() !== '' && !busy;
  const how = service
    ? t('find.search.how.service', { host: service.host })
    : t(isPrivate ? 'find.search.how.private' : 'find.search.how');
  return (
    <form
      class="find-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        if (service) props.onSend(service.id, { ...query, words });
        else props.onSearchWeb(words);
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
        maxLength={500}
        aria-describedby={`${id}-text`}
        value={words}
        onInput={({ currentTarget }) => props.onWords(currentTarget.value)}
      />
      <button type="submit" class="button button-first" aria-disabled={!isReady}>
        {t('find.search.do')}
      </button>
      <p id={`${id}-text`} class="muted">
        {how} {isHeld && <b>{t('find.search.held')}</b>}
      </p>
      {service && (
        <p class="find-actions">
          <button
            type="button"
            class="link"
            onClick={() => words.trim() !== '' && props.onSearchWeb(words)}
          >
            {t('find.search.tab')}
          </button>
        </p>
      )}
    </form>
  );
}

/** A service that lists results here: what is sent, and to whom, is said before the reader agrees by pressing. */
export function FindService(
  props: Pick<SearchEvents, 'onSend' | 'onSetUp'> & {
    readonly view: FindView;
    readonly busy: boolean;
    readonly words: string;
  },
) {
  const { t } = useFindingLanguage();
  const { locale } = useLanguage();
  const { network, query, services } = props.view;
  const [chosen, setChosen] = useState(services[0]?.id ?? '');
  const service = services.find((one) => one.id === chosen);
  const day = (date: string | null) => (date === null ? null : formatPublished(date, locale));
  const [from, to] = [day(query.from), day(query.to)];
  const words = props.words.trim();
  const isReady = network && words !== '' && !props.busy;
  return (
    <>
      {service && (
        <p class="muted">
          {t('find.service.text', { host: service.host, words })}
          {from && to && ` ${t('find.search.dates', { from, to })}`}
        </p>
      )}
      <p class="find-actions">
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
          <button
            type="button"
            class="button"
            aria-disabled={!isReady}
            onClick={() => isReady && props.onSend(service.id, { ...query, words })}
          >
            {t('find.search.send', { host: service.host })}
          </button>
        )}
        <button type="button" class="link" onClick={props.onSetUp}>
          {t('find.search.setup')}
        </button>
      </p>
    </>
  );
}
