import { usePagesLanguage } from '../../i18n/pages.ts';

/** What the keyboard does: the browser's own shortcut, and the keys within a comparison. */
export function ShortcutsSection(props: {
  /** The keys that open the popup, as the browser writes them; null where none are set, or not known yet. */
  readonly open: string | null;
  /** Opens the browser's page for changing shortcuts. */
  readonly onChange: () => void;
}) {
  const { t } = usePagesLanguage();
  return (
    <>
      <dl class="keys">
        <div>
          <dt>{t('options.shortcuts.open')}</dt>
          <dd>{props.open ? <kbd>{props.open}</kbd> : t('options.shortcuts.unset')}</dd>
        </div>
        <div>
          <dt>{t('options.shortcuts.step')}</dt>
          <dd>
            <kbd>J</kbd> <kbd>K</kbd>
          </dd>
        </div>
        <div>
          <dt>{t('options.shortcuts.show')}</dt>
          <dd>
            <kbd>Enter</kbd> <kbd>O</kbd>
          </dd>
        </div>
      </dl>
      <p class="sheet-actions">
        <button type="button" class="button" onClick={props.onChange}>
          {t('options.shortcuts.change')}
        </button>
      </p>
    </>
  );
}
