import { useId } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

export const HIGHLIGHT_CHOICES = ['on', 'notHere', 'off'] as const;

/** Whether matched sentences are highlighted in pages: on all, on all but this site, on none. */
export type HighlightChoice = (typeof HIGHLIGHT_CHOICES)[number];

/** The switch for highlights in the page. */
export function HighlightSetting(props: {
  readonly chosen: HighlightChoice;
  /** Whether there is a site that could be left out. */
  readonly hasSite: boolean;
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
        {HIGHLIGHT_CHOICES.filter(
          (choice) => choice !== 'notHere' || props.hasSite || props.chosen === 'notHere',
        ).map((choice) => (
          <option key={choice} value={choice}>
            {t(`highlight.${choice}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
