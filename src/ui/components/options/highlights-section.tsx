import { useRef } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';

/** What the reader set about highlights in pages. */
export interface HighlightsView {
  readonly off: boolean;
  /** Hosts on whose pages nothing is highlighted. */
  readonly notOn: readonly string[];
}

/** The switch for highlights on all pages, and the sites on which there are none. */
export function HighlightsSection(props: {
  /** Null until it is known. */
  readonly highlights: HighlightsView | null;
  readonly onChange: (highlights: HighlightsView) => void;
}) {
  const { t } = usePagesLanguage();
  const box = useRef<HTMLInputElement>(null);
  const { highlights } = props;
  return (
    <>
      <p>{t('options.highlights.text')}</p>
      {highlights && (
        <p>
          <label class="check">
            <input
              ref={box}
              type="checkbox"
              checked={!highlights.off}
              onChange={({ currentTarget }) =>
                props.onChange({ ...highlights, off: !currentTarget.checked })
              }
            />
            {t('options.highlights.on')}
          </label>
        </p>
      )}
      {highlights && !highlights.off && highlights.notOn.length > 0 && (
        <>
          <h3>{t('options.highlights.except')}</h3>
          <ul class="rows">
            {highlights.notOn.map((host) => (
              <li key={host} class="row">
                <bdi>{host}</bdi>
                <button
                  type="button"
                  class="button button-small"
                  aria-label={t('options.highlights.again.named', { site: host })}
                  onClick={() => {
                    box.current?.focus();
                    const notOn = highlights.notOn.filter((one) => one !== host);
                    props.onChange({ ...highlights, notOn });
                  }}
                >
                  {t('options.highlights.again')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
