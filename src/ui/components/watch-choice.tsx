import { useId } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

export type Watch = 'off' | 'site' | 'all';

/** Where the extension looks for stories by itself. The browser asks for access when more is chosen. */
export function WatchChoice(props: {
  readonly chosen: Watch;
  /** The host of the page in front of the reader; null where it has none that could be watched. */
  readonly site: string | null;
  readonly onChoose: (watch: Watch) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <p class="watch">
      <label for={id}>{t('automatic.label')}</label>
      <select
        id={id}
        value={props.chosen}
        title={t('automatic.note')}
        onChange={(event) => props.onChoose(event.currentTarget.value as Watch)}
      >
        <option value="off">{t('automatic.off')}</option>
        {props.site !== null && (
          <option value="site">{t('automatic.site.named', { site: props.site })}</option>
        )}
        <option value="all">{t('automatic.all')}</option>
      </select>
    </p>
  );
}
