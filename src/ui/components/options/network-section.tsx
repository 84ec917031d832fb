import { useRef, useState } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';

const PURPOSES = ['address', 'citedLink', 'feed', 'feedItem', 'search', 'searchResult'] as const;

/** A request that the extension made, or refused to make. */
export interface RequestView {
  /** ISO 8601 date-time. */
  readonly at: string;
  readonly host: string;
  readonly purpose: (typeof PURPOSES)[number];
  /** HTTP status, or the code of what went wrong. */
  readonly outcome: number | string;
}

/** So many are shown at first. */
const FEW = 20;

/** The switch that turns the network off, and the log of every request. */
export function NetworkSection(props: {
  /** Null until it is known. */
  readonly on: boolean | null;
  /** The latest first; null until they are known. */
  readonly requests: readonly RequestView[] | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onClear: () => void;
}) {
  const { t, locale } = usePagesLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAll, setAll] = useState(false);
  const { on, requests } = props;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const shown = isAll ? requests : requests?.slice(0, FEW);
  return (
    <>
      <p>{t('options.network.text')}</p>
      {on !== null && (
        <p>
          <label class="check">
            <input
              type="checkbox"
              checked={on}
              onChange={({ currentTarget }) => props.onSwitch(currentTarget.checked)}
            />
            {t('options.network.on')}
          </label>
        </p>
      )}
      <h3 ref={heading} tabIndex={-1}>
        {t('options.network.log')}
      </h3>
      {requests?.length === 0 && <p class="muted">{t('options.network.none')}</p>}
      {shown && shown.length > 0 && (
        <>
          <table class="table" aria-label={t('options.network.log')}>
            <thead>
              <tr>
                <th scope="col">{t('options.network.at')}</th>
                <th scope="col">{t('options.network.host')}</th>
                <th scope="col">{t('options.network.why')}</th>
                <th scope="col">{t('options.network.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ at, host, purpose, outcome }, index) => (
                <tr key={`${at} ${index}`}>
                  <td>{Number.isNaN(Date.parse(at)) ? at : time.format(new Date(at))}</td>
                  <td>
                    <bdi>{host}</bdi>
                  </td>
                  <td>{t(`options.network.purpose.${purpose}`)}</td>
                  <td>
                    <bdi>{outcome}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="sheet-actions">
            {!isAll && requests && requests.length > FEW && (
              <button type="button" class="button" onClick={() => setAll(true)}>
                {t('options.network.all', { count: requests.length })}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => {
                heading.current?.focus();
                props.onClear();
              }}
            >
              {t('options.network.clear')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
