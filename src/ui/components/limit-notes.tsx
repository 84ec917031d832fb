import type { Limits } from '../../compare/index.ts';
import { useLanguage } from '../i18n/index.ts';
import type { Outlets } from '../model/outlets.ts';
import type { SideName } from '../model/views.ts';

const OF_A_REPORT = ['sentences', 'characters', 'figures'] as const;

/** What was not compared because there is too much of it. */
export function LimitNotes(props: {
  readonly limits: Limits;
  readonly names: Outlets;
  readonly order: readonly [SideName, SideName];
}) {
  const { t } = useLanguage();
  const { limits, names, order } = props;
  return (
    <>
      {order.flatMap((side) =>
        OF_A_REPORT.map((what) => {
          const count = limits[side][what];
          return (
            count !== undefined && (
              <p key={`${side} ${what}`} class="note">
                {t(`limit.${what}`, { report: names[side], last: count })}
              </p>
            )
          );
        }),
      )}
      {limits.pairs !== undefined && (
        <p class="note">{t('limit.pairs', { count: limits.pairs })}</p>
      )}
    </>
  );
}
