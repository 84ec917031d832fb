import type { FigureMention, FigurePair } from '../../compare/index.ts';
import { formatTimex, useLanguage } from '../i18n/index.ts';
import { reasonOf } from '../model/details.ts';
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

/** One quantity: the verdict in words, each report's figure with its source, the reason, and the line. */
export function FigureRow(props: {
  readonly pair: FigurePair;
  readonly langA: string | null;
  readonly langB: string | null;
}) {
  const language = useLanguage();
  const { t } = language;
  const { pair } = props;
  const reason = reasonOf(pair, language);
  const disputed = pair.verdict !== 'agree';
  const side = (name: 'a' | 'b', lang: string | null) => (
    <div class={`side side-${name}`}>
      <SideLabel side={name} />
      <span class={`figure-value figure-value-${pair.verdict}`} dir="auto" lang={lang ?? ''}>
        {pair[name].text}
      </span>
      <Source mention={pair[name]} />
    </div>
  );
  return (
    <div class={`figure figure-${pair.verdict}`}>
      <p class="figure-head">
        <span class={`verdict verdict-${pair.verdict}`}>
          <Icon name={pair.verdict} />
          {t(`verdict.${pair.verdict}`)}
        </span>
        <bdi class="figure-what" lang={props.langA ?? ''}>
          {pair.what}
        </bdi>
      </p>
      <div class="sides">
        {side('a', props.langA)}
        {side('b', props.langB)}
      </div>
      {disputed && <NumberLine pair={pair} />}
      {reason && <p class="figure-reason">{language.rich(reason.key, reason.params)}</p>}
    </div>
  );
}
