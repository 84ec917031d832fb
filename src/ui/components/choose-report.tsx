import { useId } from 'preact/hooks';
import { formatPublished, useLanguage } from '../i18n/index.ts';
import { originOf } from '../model/origin.ts';
import { outletOf } from '../model/outlets.ts';
import type { ReportChoice } from '../model/views.ts';
import { copied } from './copied.ts';

/** Which of the story's other reports to compare with. */
export function ChooseReport(props: {
  readonly page: ReportChoice;
  readonly choices: readonly ReportChoice[];
  /** By a copy's id, the id of the first report with that text. */
  readonly copyOf?: Readonly<Record<string, string>> | undefined;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const language = useLanguage();
  const { t, locale, joined } = language;
  const id = useId();
  const nameOf = (report: ReportChoice) =>
    joined([
      outletOf(report) ?? t('report.noPublisher'),
      report.title,
      report.published === null ? null : formatPublished(report.published, locale),
      originOf(report, language),
      copied(report, [props.page, ...props.choices], props.copyOf, t),
    ]);
  return (
    <p class="choose">
      <label for={id} class="sr-only">
        {t('report.choose')}
      </label>
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
    </p>
  );
}
