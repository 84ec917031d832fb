import { useId, useRef, useState } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';

const KINDS = ['gdelt', 'rss', 'searxng', 'miniflux'] as const;

type Kind = (typeof KINDS)[number];

/** A search service that the reader set up; `token` is there for the kind that needs one. */
export interface SearchServiceView {
  readonly kind: Kind;
  readonly address: string;
  readonly token?: string;
}

/** What the reader set up to search with. */
export interface SearchSettingsView {
  readonly services: readonly SearchServiceView[];
  /** The id of the service that the reader agreed to have asked; null where searches open in a tab. */
  readonly chosen: string | null;
}

/** The services that can be asked for other reports. */
export function SearchSection(props: {
  /** Null until they are known. */
  readonly settings: SearchSettingsView | null;
  /** Where a new service of this kind most likely is; "" where nobody knows. */
  readonly addressOf: (kind: Kind) => string;
  /** Stores them; false where they can't be used as they are. */
  readonly onChange: (settings: SearchSettingsView) => boolean;
}) {
  const { t } = usePagesLanguage();
  const id = useId();
  const list = useRef<HTMLParagraphElement>(null);
  const [kind, setKind] = useState<Kind>('rss');
  const [address, setAddress] = useState('');
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState(false);
  const { settings } = props;
  if (!settings) return null;

  function change(next: SearchSettingsView): boolean {
    const isUsable = props.onChange(next);
    setProblem(!isUsable);
    return isUsable;
  }

  function add(now: SearchSettingsView): void {
    const service = { kind, address: address.trim(), ...(kind === 'miniflux' && { token }) };
    const others = now.services.filter(
      (one) => one.kind !== kind || one.address !== service.address,
    );
    if (!change({ ...now, services: [...others, service] })) return;
    setAddress('');
    setToken('');
  }

  return (
    <>
      <p ref={list} tabIndex={-1}>
        {t('options.search.text')}
      </p>
      <ul class="rows">
        {settings.services.map((service) => (
          <li key={`${service.kind} ${service.address}`} class="row">
            <span>
              {t(`options.search.kind.${service.kind}`)} · <bdi>{service.address}</bdi>
            </span>
            <button
              type="button"
              class="button button-small"
              aria-label={t('options.search.remove.named', { address: service.address })}
              onClick={() => {
                list.current?.focus();
                const services = settings.services.filter((one) => one !== service);
                change({ ...settings, services });
              }}
            >
              {t('options.search.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          add(settings);
        }}
      >
        <h3>{t('options.search.add')}</h3>
        <p class="field">
          <label for={`${id}-kind`}>{t('options.search.kind')}</label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={({ currentTarget }) => {
              const chosen = KINDS.find((one) => one === currentTarget.value) ?? 'rss';
              setKind(chosen);
              setAddress(props.addressOf(chosen));
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`options.search.kind.${one}`)}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for={`${id}-address`}>{t('options.search.address')}</label>
          <input
            id={`${id}-address`}
            class="text-field"
            type="text"
            dir="ltr"
            spellcheck={false}
            value={address}
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={problem}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </p>
        <p id={`${id}-hint`} class="muted">
          {kind === 'rss'
            ? t('options.search.hint.rss', { query: '{query}', from: '{from}', to: '{to}' })
            : t('options.search.hint.other')}
        </p>
        {kind === 'miniflux' && (
          <p class="field">
            <label for={`${id}-token`}>{t('options.search.token')}</label>
            <input
              id={`${id}-token`}
              class="text-field"
              type="password"
              autocomplete="off"
              value={token}
              onInput={({ currentTarget }) => setToken(currentTarget.value)}
            />
          </p>
        )}
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem && t('options.search.problem', { query: '{query}' })}
        </p>
        <p class="sheet-actions">
          <button type="submit" class="button">
            {t('options.search.add.do')}
          </button>
        </p>
      </form>
    </>
  );
}
