import type { ComponentChildren } from 'preact';
import { formatPublished, useLanguage } from '../i18n/index.ts';
import { originOf } from '../model/origin.ts';
import type { Outlets } from '../model/outlets.ts';
import type { ReportChoice, ReportSide, SideName } from '../model/views.ts';
import { Icon } from './icon.tsx';

/** The heads of the two columns, which stay in sight while the rows scroll: whose report, of when, its headline. */
export function ColumnHeads(props: {
  readonly reports: Readonly<Record<SideName, ReportSide>>;
  readonly names: Outlets;
  readonly order: readonly [SideName, SideName];
  /** Stands in the place of the other report's headline where it is one of several. */
  readonly chooser: ComponentChildren;
  readonly onOpen?: ((report: ReportChoice) => void) | undefined;
  readonly onSwap: () => void;
}) {
  const language = useLanguage();
  const { t, locale } = language;
  const { names, onOpen } = props;
  const head = (side: SideName) => {
    const { origin, published, publisher, title, lang, url } = props.reports[side];
    const report = props.reports[side];
    const date = published === null ? null : formatPublished(published, locale);
    const chip = originOf(report, language);
    const headline = (
      <bdi lang={title === null ? undefined : (lang ?? '')}>{title ?? t('report.noTitle')}</bdi>
    );
    return (
      <div key={side} class="head" data-side={side}>
        <p class="head-line">
          <span class="head-outlet" title={names[side]}>
            <bdi>{names[side]}</bdi>
          </span>
          {publisher !== null && origin === 'page' && (
            <span class="sr-only"> {t('side.page')}</span>
          )}
          <span class="head-date">{date ?? t('report.noDate')}</span>
        </p>
        {side === 'b' && props.chooser ? (
          props.chooser
        ) : (
          <p class="head-title" title={title ?? undefined}>
            {chip !== null && (
              <span class={`chip${origin === 'summary' ? ' chip-summary' : ''}`}>{chip}</span>
            )}
            {side === 'b' && url !== null && onOpen ? (
              <button
                type="button"
                class="link"
                title={t('report.open')}
                onClick={() => onOpen(report)}
              >
                {headline}
                <Icon name="external" />
                <span class="sr-only"> {t('report.open')}</span>
              </button>
            ) : (
              headline
            )}
          </p>
        )}
      </div>
    );
  };
  return (
    <div class="heads">
      <button
        type="button"
        class="tool heads-swap"
        aria-keyshortcuts="X"
        title={t('report.swap')}
        onClick={props.onSwap}
      >
        <Icon name="swap" />
        <span class="sr-only">{t('report.swap')}</span>
      </button>
      {props.order.map(head)}
    </div>
  );
}
