import { useId } from 'preact/hooks';
import { formatPublished, useLanguage } from '../i18n/index.ts';
import type { ReportChoiceView } from '../model/views.ts';
import { copied } from './copied.ts';

/** Which of the story's other reports to compare with: one, or all of them in one table. */
export function ChooseReport(props: {
  readonly choices: readonly ReportChoiceView[];
  /** By a copy's id, the id of the first report with that text. */
  readonly copyOf?: Readonly<Record<string, string>> | undefined;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Whether the table is shown. */
  readonly isTable: boolean;
  /** Present where the table can be. */
  readonly onTable?: ((isTable: boolean) => void) | undefined;
}) {
  const { t, locale } = useLanguage();
  const id = useId();
  const nameOf = (report: ReportChoiceView) =>
    [
      report.publisher ?? t('report.noPublisher'),
      report.title,
      report.published === null ? null : formatPublished(report.published, locale),
      report.origin === 'page' ? null : t(`report.origin.${report.origin}`),
      copied(report, props.choices, props.copyOf, t),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <p class="choose">
      <label for={id}>{t('report.choose')}</label>
      <select
        id={id}
        value={props.chosen}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.choices.map((report) => (
          <option key={report.id} value={report.id}>
            {nameOf(report)}
          </option>
        ))}
      </select>
      {props.onTable && (
        <button
          type="button"
          class="button button-small"
          onClick={() => props.onTable?.(!props.isTable)}
        >
          {t(props.isTable ? 'quantities.close' : 'quantities.open')}
        </button>
      )}
    </p>
  );
}
