import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '../../compare/index.ts';
import { type Translator, useLanguage } from '../i18n/index.ts';
import { whatOf } from '../model/details.ts';
import { figureMarks, wordingMarks } from '../model/marks.ts';
import type { PairView } from '../model/pairs.ts';
import type { ReportView, SideName } from '../model/views.ts';
import { FigureRow } from './figure-row.tsx';
import { Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { type PairEvents, PairTools } from './pair-tools.tsx';
import { SideLabel } from './side-label.tsx';

/** The pair as one sentence, for those who hear it. */
function spoken(pair: PairView, page: ReportView, other: ReportView, language: Translator): string {
  const [figure] = pair.figures;
  if (figure) {
    return language.t('pair.sentence', {
      verdict: language.t(`verdict.${figure.verdict}`),
      what: whatOf(figure, language).text,
      a: figure.a.text,
      b: figure.b.text,
    });
  }
  return language.t('pair.sentence.claims', {
    verdict: language.t(`verdict.${pair.tone}`),
    a: page.text.slice(pair.a.start, pair.a.end),
    b: other.text.slice(pair.b.start, pair.b.end),
  });
}

/**
 * Two claims side by side, word for word, under the quantities that both give. The focus comes to it by J, K and the
 * arrow keys: a stop of the Tab key at every sentence would be in the way.
 */
export function PairCard(
  props: {
    readonly pair: PairView;
    readonly page: ReportView;
    readonly other: ReportView;
    readonly comparison: Comparison;
    /** Whether its sentence can't be found in the page any more. */
    readonly isLost?: boolean;
  } & PairEvents,
) {
  const language = useLanguage();
  const { pair, page, other, comparison, isLost = false, onShow, onOpen, onTake } = props;
  const card = useRef<HTMLElement>(null);
  // The button that showed the sentence goes with it: the focus stays with the pair.
  const hadFocus = card.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (isLost && hadFocus) card.current?.focus();
  }, [isLost]);
  const claim = (side: SideName, report: ReportView) => (
    <div class={`side side-${side} claim${report.origin === 'summary' ? ' claim-summary' : ''}`}>
      <SideLabel side={side} />
      {[pair[side], ...(side === 'a' ? pair.moreA : pair.moreB)].map((range) => (
        <MarkedText
          key={range.start}
          text={report.text}
          range={range}
          lang={report.lang}
          marks={[...figureMarks(comparison, side), ...wordingMarks(pair, side)]}
        />
      ))}
    </div>
  );
  return (
    <article
      ref={card}
      class={`pair pair-${pair.tone}`}
      aria-label={spoken(pair, page, other, language)}
      tabIndex={-1}
      data-pair={pair.key}
    >
      {pair.figures.map((figure) => (
        <FigureRow
          key={`${figure.a.start}:${figure.b.start}`}
          pair={figure}
          page={page}
          other={other}
        />
      ))}
      {pair.tone === 'reworded' && (
        <p class="figure-head">
          <span class={`verdict tone-${pair.tone}`}>
            <Icon name={pair.tone} />
            {language.t(`verdict.${pair.tone}`)}
          </span>
        </p>
      )}
      <div class="sides claims">
        {claim('a', page)}
        {claim('b', other)}
      </div>
      {/* It stands empty before, since screen readers tell only what changes. */}
      {onShow && (
        <p role="status" class={isLost ? 'note' : 'sr-only'}>
          {isLost && language.t('pair.lost')}
        </p>
      )}
      <PairTools pair={pair} onShow={isLost ? undefined : onShow} onOpen={onOpen} onTake={onTake} />
    </article>
  );
}
