import { useFindingLanguage } from '../../i18n/finding.ts';
import { formatPublished, useLanguage } from '../../i18n/index.ts';
import type { CandidateView } from '../../model/find-views.ts';

/** Reports that may be of the page's story, the surest first: where each is from, how sure it is and why. */
export function CandidateList(props: {
  readonly candidates: readonly CandidateView[];
  /** Whether one can be compared now, by its kind: some have to be loaded first. */
  readonly isDisabled: (candidate: CandidateView) => boolean;
  readonly onCompare: (candidate: CandidateView) => void;
}) {
  const { t } = useFindingLanguage();
  const { t: common, locale, joined } = useLanguage();
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <ul class="find-list">
      {props.candidates.map((candidate) => {
        const { id, kind, certainty, because, published, publisher, address } = candidate;
        const title = candidate.title ?? common('report.noTitle');
        const from = publisher ?? (address === null ? null : new URL(address).host);
        const about = joined([
          from,
          published === null ? null : formatPublished(published, locale),
          t(`find.kind.${kind}`),
        ]);
        const why = list.format(because.map((reason) => t(`find.because.${reason}`)));
        return (
          <li key={id} class="find-item">
            <span class="find-name" dir="auto">
              {title}
            </span>
            <span class="muted">{about}</span>
            {kind !== 'cited' && (
              <span class={`find-certainty find-${certainty}`}>
                {t(`find.certainty.${certainty}`)}
                {certainty !== 'unknown' && why !== '' && <span class="muted"> · {why}</span>}
              </span>
            )}
            <button
              type="button"
              class="button button-small"
              aria-disabled={props.isDisabled(candidate)}
              aria-label={t('find.compare.named', { title })}
              onClick={() => !props.isDisabled(candidate) && props.onCompare(candidate)}
            >
              {t('find.compare')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
