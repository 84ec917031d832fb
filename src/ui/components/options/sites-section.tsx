import { useRef } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';

/** Where stories are looked for without a click. */
export interface WatchedSites {
  readonly all: boolean;
  readonly hosts: readonly {
    readonly host: string;
    /** Whether the browser still gives access to it. */
    readonly allowed: boolean;
  }[];
}

/** The sites that are watched: take one off, take all off, or watch all. */
export function SitesSection(props: {
  /** Null until they are known. */
  readonly sites: WatchedSites | null;
  readonly onStop: (host: string) => void;
  readonly onStopAll: () => void;
  /** Called in the click, as the browser's prompt needs it. */
  readonly onWatchAll: () => void;
}) {
  const { t } = usePagesLanguage();
  const intro = useRef<HTMLParagraphElement>(null);
  const { sites } = props;
  const none = sites !== null && !sites.all && sites.hosts.length === 0;

  /** The button goes with its row: the focus must not be lost with it. */
  function stop(act: () => void) {
    intro.current?.focus();
    act();
  }

  return (
    <>
      <p ref={intro} tabIndex={-1}>
        {t('options.sites.text')}
      </p>
      <p role="status">
        {none && t('options.sites.none')}
        {sites?.all && t('options.sites.all')}
      </p>
      {sites && !sites.all && sites.hosts.length > 0 && (
        <ul class="rows">
          {sites.hosts.map(({ host, allowed }) => (
            <li key={host} class="row">
              <bdi>{host}</bdi>
              {!allowed && <span class="muted">{t('options.sites.refused')}</span>}
              <button
                type="button"
                class="button button-small"
                aria-label={t('options.sites.remove.named', { site: host })}
                onClick={() => stop(() => props.onStop(host))}
              >
                {t('options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sites && (
        <p class="sheet-actions">
          {!none && (
            <button type="button" class="button" onClick={() => stop(props.onStopAll)}>
              {t('options.sites.removeAll')}
            </button>
          )}
          {!sites.all && (
            <button type="button" class="button" onClick={props.onWatchAll}>
              {t('options.sites.addAll')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
