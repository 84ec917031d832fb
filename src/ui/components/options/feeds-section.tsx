import { useId, useRef, useState } from 'preact/hooks';
import { webAddress } from '../../../web/address.ts';
import { formatPublished } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';

/** A feed that the reader follows. */
export interface FeedView {
  readonly address: string;
  readonly title: string | null;
  /** ISO 8601 date-time; null where it was never asked. */
  readonly asked: string | null;
  /** Why it could not be read the last time, or null. */
  readonly failure: string | null;
  readonly fetchInFull: boolean;
  /** Whether the browser gives access to its host. */
  readonly allowed: boolean;
}

export interface FeedsEvents {
  /** These are called in the click, as the browser's prompt needs it. */
  readonly onAdd: (address: string) => void;
  readonly onAllow: () => void;
  readonly onRemove: (address: string) => void;
  readonly onFetchInFull: (address: string, inFull: boolean) => void;
  readonly onAsk: () => void;
  /** Gives what is wrong with the file, or null: it is no OPML, or has more than anybody's list of feeds. */
  readonly onImport: (file: File) => Promise<'opml' | 'large' | null>;
  readonly onExport: () => void;
}

/** The feeds that are followed: added, allowed, taken off, taken along. */
export function FeedsSection(
  props: FeedsEvents & { readonly feeds: readonly FeedView[] | null; readonly mostFeeds: number },
) {
  const { t } = usePagesLanguage();
  const id = useId();
  const list = useRef<HTMLParagraphElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<'address' | 'opml' | 'large' | null>(null);
  const { feeds } = props;
  const barred = feeds?.filter(({ allowed }) => !allowed).length ?? 0;

  function add(): void {
    const given = webAddress(address.trim());
    setProblem(given === null ? 'address' : null);
    if (given === null) return;
    props.onAdd(given);
    setAddress('');
  }

  async function take(chosen: File | undefined): Promise<void> {
    if (chosen) setProblem(await props.onImport(chosen));
  }

  return (
    <>
      <p ref={list} tabIndex={-1}>
        {t('options.feeds.text')}
      </p>
      {feeds?.length === 0 && <p class="muted">{t('options.feeds.none')}</p>}
      {feeds && feeds.length > 0 && (
        <ul class="rows">
          {feeds.map((feed) => (
            <Feed
              key={feed.address}
              feed={feed}
              onFetchInFull={props.onFetchInFull}
              onRemove={(gone) => {
                list.current?.focus();
                props.onRemove(gone);
              }}
            />
          ))}
        </ul>
      )}
      {barred > 0 && (
        <p class="sheet-actions">
          <button type="button" class="button" onClick={props.onAllow}>
            {t('options.feeds.allow', { count: barred })}
          </button>
        </p>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <p class="field">
          <label for={id}>{t('options.feeds.address')}</label>
          <input
            id={id}
            class="text-field"
            type="text"
            inputMode="url"
            dir="ltr"
            spellcheck={false}
            value={address}
            aria-describedby={`${id}-problem`}
            aria-invalid={problem === 'address'}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('options.feeds.add')}
          </button>
        </p>
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem && t(`options.feeds.problem.${problem}`, { count: props.mostFeeds })}
        </p>
      </form>
      <p class="sheet-actions">
        <button type="button" class="button" onClick={props.onAsk}>
          {t('options.feeds.check')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options.feeds.import')}
        </button>
        <button type="button" class="button" onClick={props.onExport}>
          {t('options.feeds.export')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </p>
    </>
  );
}

function Feed(props: {
  readonly feed: FeedView;
  readonly onFetchInFull: FeedsEvents['onFetchInFull'];
  readonly onRemove: (address: string) => void;
}) {
  const { t, locale } = usePagesLanguage();
  const { address, title, asked, failure, fetchInFull, allowed } = props.feed;
  const name = title ?? address;
  const date = asked === null ? null : formatPublished(asked, locale);
  const state = !allowed
    ? t('options.feeds.state.barred')
    : failure !== null
      ? t('options.feeds.state.failed', { code: failure })
      : date === null
        ? t('options.feeds.state.new')
        : t('options.feeds.state.checked', { date });
  return (
    <li class="row">
      <span>
        <bdi>{name}</bdi> · <span class={failure === null ? 'muted' : 'problem'}>{state}</span>
      </span>
      <label class="check">
        <input
          type="checkbox"
          checked={fetchInFull}
          aria-label={t('options.feeds.inFull.named', { title: name })}
          onChange={({ currentTarget }) => props.onFetchInFull(address, currentTarget.checked)}
        />
        {t('options.feeds.inFull')}
      </label>
      <button
        type="button"
        class="button button-small"
        aria-label={t('options.feeds.remove.named', { title: name })}
        onClick={() => props.onRemove(address)}
      >
        {t('options.feeds.remove')}
      </button>
    </li>
  );
}
