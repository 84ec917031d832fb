import { useId } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';

/** What happens without a click, as it is set now. */
export interface OnView {
  readonly paused: boolean;
  readonly sites: { readonly all: boolean; readonly count: number };
  readonly memory: 'nothing' | 'compared' | 'everything';
  readonly highlights: boolean;
  readonly frontPages: boolean;
  readonly feeds: number;
  /** The host of the service that the reader agreed to; null where a search goes to the reader's own engine. */
  readonly search: string | null;
  readonly network: boolean;
}

type Row = readonly [
  section: string,
  name: 'sites' | 'saving' | 'highlights' | 'frontPages' | 'feeds' | 'search' | 'network',
  state: string,
];

/** All that is on at a glance, each with the way to where it is changed, and one switch that rests it all. */
export function OnSection(props: {
  /** Null until it is known. */
  readonly on: OnView | null;
  readonly onPause: (paused: boolean) => void;
}) {
  const { t } = usePagesLanguage();
  const id = useId();
  const { on } = props;
  if (!on) return null;
  const onOff = (isOn: boolean) => t(isOn ? 'options.on.on' : 'options.on.off');
  const off = t('options.on.off');
  const { all, count } = on.sites;
  const rows: readonly Row[] = [
    [
      'sites',
      'sites',
      all ? t('options.on.sites.all') : count > 0 ? t('options.on.sites.count', { count }) : off,
    ],
    ['memory', 'saving', on.memory === 'nothing' ? off : t(`options.on.saving.${on.memory}`)],
    ['highlights', 'highlights', onOff(on.highlights)],
    ['front-pages', 'frontPages', onOff(on.frontPages)],
    ['feeds', 'feeds', on.feeds > 0 ? t('options.on.feeds.count', { count: on.feeds }) : off],
    ['search', 'search', on.search ?? t('options.on.search.own')],
    ['network', 'network', onOff(on.network)],
  ];
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={on.paused}
          aria-describedby={`${id}-text`}
          onChange={({ currentTarget }) => props.onPause(currentTarget.checked)}
        />
        <b>{t('options.on.pause')}</b>
      </label>
      <p id={`${id}-text`} class="muted">
        {t('options.on.pause.text')}
      </p>
      <ul class="rows">
        {rows.map(([section, name, state]) => {
          const label = t(`options.on.${name}`);
          return (
            <li key={name} class="row">
              <span>
                {label} · <bdi>{state}</bdi>
              </span>
              <a href={`#${section}`} aria-label={t('options.on.change.named', { name: label })}>
                {t('options.on.change')}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
