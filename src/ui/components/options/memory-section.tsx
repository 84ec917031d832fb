import { usePagesLanguage } from '../../i18n/pages.ts';

const WHAT = ['nothing', 'compared', 'everything'] as const;

/** What the reader set about remembering. */
export interface MemoryView {
  readonly what: (typeof WHAT)[number];
  /** Null: until the reader deletes it. */
  readonly days: number | null;
  /** Null: without a limit. */
  readonly reports: number | null;
}

const DAYS = [7, 30, 90, 365, null] as const;
const REPORTS = [1_000, 10_000, 100_000, null] as const;

/** A choice of numbers, of which the last is "no limit"; one that isn't among them is offered too. */
function NumberChoice(props: {
  readonly id: string;
  readonly label: string;
  readonly chosen: number | null;
  readonly offered: readonly (number | null)[];
  readonly nameOf: (value: number | null) => string;
  readonly onChoose: (value: number | null) => void;
}) {
  const offered = props.offered.includes(props.chosen)
    ? props.offered
    : [props.chosen, ...props.offered];
  return (
    <p class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        value={String(props.chosen)}
        onChange={({ currentTarget: { value } }) =>
          props.onChoose(value === 'null' ? null : Number(value))
        }
      >
        {offered.map((value) => (
          <option key={value} value={String(value)}>
            {props.nameOf(value)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What is remembered besides what the reader saves, for how long and how much; and the way to the library. */
export function MemorySection(props: {
  /** Null until it is known. */
  readonly memory: MemoryView | null;
  /** How much of the device is used, in words; null until it is known. */
  readonly used: string | null;
  /** Used and allowed, in words, where the storage is nearly full. */
  readonly nearlyFull: { readonly used: string; readonly quota: string } | null;
  readonly onChange: (memory: MemoryView) => void;
  readonly onLibrary: () => void;
}) {
  const { t } = usePagesLanguage();
  const { memory, used } = props;
  return (
    <>
      <p>{t('options.saving.text')}</p>
      {memory && (
        <p class="field">
          <label for="memory-what">{t('options.saving.what')}</label>
          <select
            id="memory-what"
            value={memory.what}
            onChange={({ currentTarget }) =>
              props.onChange({ ...memory, what: currentTarget.value as MemoryView['what'] })
            }
          >
            {WHAT.map((what) => (
              <option key={what} value={what}>
                {t(`options.saving.${what}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      {memory && memory.what !== 'nothing' && (
        <>
          <NumberChoice
            id="memory-days"
            label={t('options.saving.days')}
            chosen={memory.days}
            offered={DAYS}
            nameOf={(count) =>
              count === null
                ? t('options.saving.days.ever')
                : t('options.saving.days.count', { count })
            }
            onChoose={(days) => props.onChange({ ...memory, days })}
          />
          <NumberChoice
            id="memory-reports"
            label={t('options.saving.reports')}
            chosen={memory.reports}
            offered={REPORTS}
            nameOf={(count) =>
              count === null
                ? t('options.saving.reports.any')
                : t('options.saving.reports.count', { count })
            }
            onChoose={(reports) => props.onChange({ ...memory, reports })}
          />
        </>
      )}
      {used !== null && <p class="muted">{t('options.saving.used', { used })}</p>}
      {props.nearlyFull && <p class="note">{t('library.storage', props.nearlyFull)}</p>}
      <p>
        <button type="button" class="button" onClick={props.onLibrary}>
          {t('options.saving.library')}
        </button>
      </p>
    </>
  );
}
