import { useLanguage } from '../i18n/index.ts';

export const FILTERS = ['all', 'differing', 'matching', 'onlyPage', 'onlyOther'] as const;

export type Filter = (typeof FILTERS)[number];

/** Which pairs are shown, each choice with how many it would show. */
export function Filters(props: {
  readonly chosen: Filter;
  readonly counts: Readonly<Record<Exclude<Filter, 'all'>, number>>;
  readonly onChoose: (filter: Filter) => void;
}) {
  const { t, number } = useLanguage();
  return (
    <fieldset class="filters">
      <legend class="sr-only">{t('filter.label')}</legend>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          class="filter"
          aria-pressed={props.chosen === filter}
          onClick={() => props.onChoose(filter)}
        >
          {t(`filter.${filter}`)}
          {filter !== 'all' && <span class="filter-count">{number(props.counts[filter])}</span>}
        </button>
      ))}
    </fieldset>
  );
}
