import { useLanguage } from '../i18n/index.ts';
import { Menu } from './menu.tsx';

export const COPY_FORMS = ['markdown', 'text', 'json', 'csv'] as const;

/** How a comparison is taken along: the first two are copied, the others downloaded. */
export type CopyForm = (typeof COPY_FORMS)[number];

/** What came of copying. */
export type CopyOutcome = 'done' | 'failed';

export interface MoreEvents {
  /** Each is present where the frame has it. */
  readonly onFind?: (() => void) | undefined;
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

/** What else can be done with a comparison, behind one button. */
export function MoreMenu({ onFind, onPanel, onFullPage, onCopy }: MoreEvents) {
  const { t } = useLanguage();
  const items = [
    ...(onFind ? [{ name: t('find.open'), act: onFind }] : []),
    ...(onPanel ? [{ name: t('open.panel'), act: onPanel }] : []),
    ...(onFullPage ? [{ name: t('open.page'), act: onFullPage }] : []),
    ...(onCopy
      ? COPY_FORMS.map((form) => ({ name: t(`copy.${form}`), act: () => onCopy(form) }))
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <Menu button="button button-quiet" items={items}>
      {t('more.open')}
    </Menu>
  );
}
