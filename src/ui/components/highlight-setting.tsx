import { useId } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

const CHOICES = ['off', 'page', 'on'] as const;

/** Whether matching claims are highlighted in pages: in none, in this one while it is compared, in all. */
export type HighlightChoice = (typeof CHOICES)[number];

/** The switch for highlights in the page. */
export function HighlightSetting(props: {
  readonly chosen: HighlightChoice;
  readonly onChoose: (choice: HighlightChoice) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <p class="setting">
      <label for={id}>{t('highlight.label')}</label>
      <select
        id={id}
        value={props.chosen}
        onChange={(event) => props.onChoose(event.currentTarget.value as HighlightChoice)}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`highlight.${choice}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
