import type { WithinConflict } from '../../compare/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

/** Figures of one report that contradict one another. */
export function WithinNote(props: {
  readonly title: string;
  readonly lang: string | null;
  readonly conflicts: readonly WithinConflict[];
}) {
  const { t, locale } = useLanguage();
  if (props.conflicts.length === 0) return null;
  return (
    <section class="within">
      <h2 class="section-title">
        <Icon name="warning" />
        {props.title}
      </h2>
      {props.conflicts.map((conflict) => (
        <p key={`${conflict.kind}${conflict.figures[0]?.start ?? ''}`}>
          {t(`within.${conflict.kind}`)}{' '}
          <span class="within-figures">
            {new Intl.ListFormat(locale, { type: 'unit' })
              .formatToParts(conflict.figures.map((figure) => figure.text))
              .map(({ type, value }, i) =>
                type === 'element' ? (
                  <bdi key={i} lang={props.lang ?? ''}>
                    {value}
                  </bdi>
                ) : (
                  value
                ),
              )}
          </span>
        </p>
      ))}
    </section>
  );
}
