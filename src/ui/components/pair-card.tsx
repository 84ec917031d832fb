import type { Comparison } from '../../compare/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { figureMarks, wordingMarks } from '../model/marks.ts';
import type { PairView } from '../model/pairs.ts';
import type { ReportView, SideName } from '../model/views.ts';
import { FigureRow } from './figure-row.tsx';
import { Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { SideLabel } from './side-label.tsx';

/** The pair as one sentence, for those who hear it. */
function useSpoken(pair: PairView, page: ReportView, other: ReportView): string {
  const { t } = useLanguage();
  const [figure] = pair.figures;
  if (figure) {
    return t('pair.sentence', {
      verdict: t(`verdict.${figure.verdict}`),
      what: figure.what,
      a: figure.a.text,
      b: figure.b.text,
    });
  }
  return t('pair.sentence.claims', {
    verdict: t(`verdict.${pair.tone}`),
    a: page.text.slice(pair.a.start, pair.a.end),
    b: other.text.slice(pair.b.start, pair.b.end),
  });
}

/** Two claims side by side, word for word, under the quantities that both give. */
export function PairCard(props: {
  readonly pair: PairView;
  readonly page: ReportView;
  readonly other: ReportView;
  readonly comparison: Comparison;
  /** Present where the page can be scrolled to a sentence. */
  readonly onShow?: ((pair: PairView) => void) | undefined;
}) {
  const { t } = useLanguage();
  const { pair, page, other, comparison, onShow } = props;
  const spoken = useSpoken(pair, page, other);
  const claim = (side: SideName, report: ReportView) => (
    <div class={`side side-${side} claim${report.origin === 'summary' ? ' claim-summary' : ''}`}>
      {pair.figures.length === 0 && <SideLabel side={side} />}
      <MarkedText
        text={report.text}
        range={pair[side]}
        lang={report.lang}
        marks={[...figureMarks(comparison, side), ...wordingMarks(pair, side)]}
      />
    </div>
  );
  return (
    <article
      class={`pair pair-${pair.tone}`}
      aria-label={spoken}
      tabIndex={-1}
      data-pair={pair.key}
    >
      {pair.figures.map((figure) => (
        <FigureRow
          key={`${figure.a.start}:${figure.b.start}`}
          pair={figure}
          langA={page.lang}
          langB={other.lang}
        />
      ))}
      {(pair.tone === 'reworded' || pair.tone === 'match') && (
        <p class="figure-head">
          <span class={`verdict verdict-${pair.tone}`}>
            <Icon name={pair.tone} />
            {t(`verdict.${pair.tone}`)}
          </span>
        </p>
      )}
      <div class="sides claims">
        {claim('a', page)}
        {claim('b', other)}
      </div>
      {onShow && (
        <button type="button" class="link pair-show" onClick={() => onShow(pair)}>
          {t('pair.show')}
        </button>
      )}
    </article>
  );
}
