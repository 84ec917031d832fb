import { useLanguage } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'full' | 'failed' | 'private';

/** Saves the page's report; says what became of it. */
export function SaveButton(props: { readonly state: SaveState; readonly onSave: () => void }) {
  const { t } = useLanguage();
  const { state } = props;
  if (state === 'private') return <p class="muted">{t('save.private')}</p>;
  const failed = state === 'full' || state === 'failed' ? state : null;
  return (
    <p class="save">
      <button
        type="button"
        class="button"
        aria-disabled={state === 'saving' || state === 'saved'}
        onClick={() => {
          if (state !== 'saving' && state !== 'saved') props.onSave();
        }}
      >
        <Icon name={state === 'saved' ? 'bookmarked' : 'bookmark'} />
        {state === 'saved' ? t('save.saved') : t(state === 'saving' ? 'save.saving' : 'save.do')}
      </button>
      <span role="status" class={failed ? 'problem' : 'sr-only'}>
        {failed && t(`save.${failed}`)}
        {state === 'saved' && t('save.saved')}
      </span>
    </p>
  );
}
