import { useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

export const COPY_FORMS = ['markdown', 'text', 'json', 'csv'] as const;

/** How a comparison is taken along: the first two are copied, the others downloaded. */
export type CopyForm = (typeof COPY_FORMS)[number];

/** What came of copying. */
export type CopyOutcome = 'done' | 'failed';

export interface MoreEvents {
  /** Each is present where the frame has it. */
  readonly onPanel?: (() => void) | undefined;
  readonly onFullPage?: (() => void) | undefined;
  readonly onCopy?: ((form: CopyForm) => void) | undefined;
}

/** Says what came of copying. It stands empty before, since screen readers tell only what changes. */
export function CopyStatus({ outcome }: { readonly outcome: CopyOutcome | null }) {
  const { t } = useLanguage();
  return (
    <span role="status" class="copy-status muted">
      {outcome && t(`copy.${outcome}`)}
    </span>
  );
}

/** What else can be done with a comparison, behind one button. Escape closes it and goes back to the button. */
export function MoreMenu({ onPanel, onFullPage, onCopy }: MoreEvents) {
  const { t } = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const items = [
    ...(onPanel ? [{ name: t('open.panel'), act: onPanel }] : []),
    ...(onFullPage ? [{ name: t('open.page'), act: onFullPage }] : []),
    ...(onCopy
      ? COPY_FORMS.map((form) => ({ name: t(`copy.${form}`), act: () => onCopy(form) }))
      : []),
  ];
  if (items.length === 0) return null;

  function close() {
    if (menu.current) menu.current.open = false;
    button.current?.focus();
  }

  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary ref={button} class="button button-quiet">
        {t('more.open')}
      </summary>
      <ul class="menu-list">
        {items.map(({ name, act }) => (
          <li key={name}>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                act();
                close();
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
