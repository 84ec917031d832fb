import { useLanguage } from '../i18n/index.ts';
import type { PairView } from '../model/pairs.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';

export const PAIR_FORMS = ['markdown', 'text', 'card'] as const;

/** How one pair is taken along: the first two are copied, the card is downloaded as a picture. */
export type PairForm = (typeof PAIR_FORMS)[number];

/** What can be done with one pair. */
export interface PairEvents {
  /** Present where the page can be scrolled to a sentence. */
  readonly onShow?: ((pair: PairView) => void) | undefined;
  /** Opens the other report at its sentence. Present where that report has an address and the sentence stands in it. */
  readonly onOpen?: ((pair: PairView) => void) | undefined;
  /** Present where a pair can be taken along. */
  readonly onTake?: ((form: PairForm, pair: PairView) => void) | undefined;
}

/** The buttons at the side of a pair. */
export function PairTools({
  pair,
  onShow,
  onOpen,
  onTake,
}: PairEvents & { readonly pair: PairView }) {
  const { t } = useLanguage();
  if (!onShow && !onOpen && !onTake) return null;
  return (
    <div class="pair-tools">
      {onShow && (
        <button
          type="button"
          class="pair-tool pair-show"
          title={t('pair.show')}
          aria-label={t('pair.show')}
          onClick={() => onShow(pair)}
        >
          <Icon name="locate" />
        </button>
      )}
      {onOpen && (
        <button
          type="button"
          class="pair-tool pair-open"
          title={t('pair.open')}
          aria-label={t('pair.open')}
          onClick={() => onOpen(pair)}
        >
          <Icon name="external" />
        </button>
      )}
      {onTake && (
        <Menu
          button="pair-tool"
          title={t('pair.take')}
          drawnOpen
          items={PAIR_FORMS.map((form) => ({
            name: t(form === 'card' ? 'pair.take.card' : `copy.${form}`),
            act: () => onTake(form, pair),
          }))}
        >
          <Icon name="take" />
          <span class="sr-only">{t('pair.take')}</span>
        </Menu>
      )}
    </div>
  );
}
