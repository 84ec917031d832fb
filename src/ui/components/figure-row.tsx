import type { FigureMention, FigurePair } from '../../compare/index.ts';
import { formatTimex, useLanguage } from '../i18n/index.ts';
import { reasonOf, whatOf } from '../model/details.ts';
import type { ReportView, SideName } from '../model/views.ts';
import { Icon } from './icon.tsx';
import { NumberLine } from './number-line.tsx';
import { SideLabel } from './side-label.tsx';

/** Who gives the figure and as of when, as far as the report says so. */
function Source({ mention }: { readonly mention: FigureMention }) {
  const { t, locale } = useLanguage();
  const date = mention.asOf === undefined ? null : formatTimex(mention.asOf, locale);
  return (
    <span class="figure-source">
      {mention.speaker === undefined ? t('figure.noSpeaker') : <bdi>{mention.speaker}</bdi>}
      {date !== null && <> · {t('figure.asOf', { date })}</>}
    </span>
  );
}

/**
 * One quantity: the verdict in words, each report's figure with its source, the line, the reason. Figures that agree
 * are named only: the sentences below show them.
 */
export function FigureRow(props: {
  readonly pair: FigurePair;
  readonly page: ReportView;
  readonly other: ReportView;
}) {
  const language = useLanguage();
  const { pair, page, other } = props;
  const reason = reasonOf(pair, props, language);
  const what = whatOf(pair, language);
  const sourced =
    pair.verdict !== 'compatible' || pair.a.speaker !== undefined || pair.b.speaker !== undefined;
  const side = (name: SideName, { lang }: ReportView) => (
    <div class={`side side-${name}`}>
      <SideLabel side={name} />
      <span class={`figure-value tone-${pair.verdict}`}>
        <bdi lang={lang ?? ''}>{pair[name].text}</bdi>
      </span>
      {sourced && <Source mention={pair[name]} />}
    </div>
  );
  return (
    <div class={`figure figure-${pair.verdict}`}>
      <p class="figure-head">
        <span class={`verdict tone-${pair.verdict}`}>
          <Icon name={pair.verdict} />
          {language.t(`verdict.${pair.verdict}`)}
        </span>
        <bdi class="figure-what" lang={what.own ? (page.lang ?? '') : undefined}>
          {what.text}
        </bdi>
      </p>
      {pair.verdict !== 'agree' && (
        <>
          <div class="sides">
            {side('a', page)}
            {side('b', other)}
          </div>
          <NumberLine pair={pair} />
        </>
      )}
      {reason && <p class="figure-reason">{language.rich(reason.key, reason.params)}</p>}
    </div>
  );
}
