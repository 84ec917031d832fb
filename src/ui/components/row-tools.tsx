import { useLanguage } from '../i18n/index.ts';
import type { Row } from '../model/rows.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';

export const ROW_FORMS = ['text', 'markdown', 'card'] as const;

/** How one row is taken along: the first two are copied, the card is downloaded as a picture. */
export type RowForm = (typeof ROW_FORMS)[number];

/** What can be done with one row. */
export interface RowEvents {
  /** Present where the page can be scrolled to a sentence. */
  readonly onShow?: ((row: Row) => void) | undefined;
  /** Opens the other report at its sentence. Present where that report has an address and the sentence stands in it. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Present where a row can be taken along. */
  readonly onTake?: ((form: RowForm, row: Row) => void) | undefined;
  /** Says that the two are not of one fact, or takes that back. Present where it can be kept. */
  readonly onWrong?: ((row: Row, isWrong: boolean) => void) | undefined;
}

/** The buttons below an open row. */
export function RowTools(props: RowEvents & { readonly row: Row; readonly otherName: string }) {
  const { t } = useLanguage();
  const { row, onShow, onOpen, onTake, onWrong } = props;
  if (!onShow && !onOpen && !onTake && !onWrong) return null;
  return (
    <div class="fact-tools">
      {onShow && (
        <button type="button" class="tool fact-show" onClick={() => onShow(row)}>
          <Icon name="locate" />
          {t('pair.show')}
        </button>
      )}
      {onOpen && (
        <button type="button" class="tool fact-source-open" onClick={() => onOpen(row)}>
          <Icon name="external" />
          {t('pair.open', { report: props.otherName })}
        </button>
      )}
      {onTake && (
        <Menu
          button="tool"
          items={ROW_FORMS.map((form) => ({
            name: t(form === 'card' ? 'pair.image' : `copy.${form}`),
            act: () => onTake(form, row),
          }))}
        >
          <Icon name="take" />
          {t('pair.copyOrSave')}
        </Menu>
      )}
      {onWrong && (
        <button type="button" class="tool fact-wrong" onClick={() => onWrong(row, true)}>
          <Icon name="wrong" />
          {t('pair.wrong')}
        </button>
      )}
    </div>
  );
}
