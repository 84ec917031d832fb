import { useLanguage } from '../i18n/index.ts';

/** All rows, those that differ, those that match, or what one of the reports alone says. */
export type Filter = 'all' | 'differing' | 'matching' | 'a' | 'b';

/** Which rows are shown, each choice with how many it would show. */
export function Filters(props: {
  readonly chosen: Filter;
  readonly filters: ReadonlyArray<{
    readonly name: Filter;
    readonly text: string;
    readonly count: number | null;
  }>;
  readonly onChoose: (filter: Filter) => void;
}) {
  const { t, number } = useLanguage();
  return (
    <fieldset class="filters">
      <legend class="sr-only">{t('filter.label')}</legend>
      {props.filters.map(({ name, text, count }) => (
        <button
          key={name}
          type="button"
          class="filter"
          aria-pressed={props.chosen === name}
          onClick={() => props.onChoose(name)}
        >
          <span class="filter-text">{text}</span>
          {count !== null && <span class="filter-count">{number(count)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
