import type { Span } from '../../text/span.ts';
import { useLanguage } from '../i18n/index.ts';
import type { FigureTone } from '../model/marks.ts';
import { type MarkedSpan, segments } from '../model/segments.ts';
import { TERMS } from '../model/terms.ts';

export type TextMark = FigureTone | 'wording';

/**
 * A stretch of a report, character for character, with its marks: each says in words, for those who don't see it,
 * what it marks. The text keeps its own language and direction; the words about it keep the reader's.
 */
export function MarkedText(props: {
  readonly text: string;
  readonly range: Span;
  readonly lang: string | null;
  readonly marks: ReadonlyArray<MarkedSpan<TextMark>>;
  /** How it is set: as a quotation, as its first lines, or as the text around it. */
  readonly look?: 'quoted' | 'excerpt' | 'running';
}) {
  const { t, language, dir } = useLanguage();
  return (
    <span class={props.look ?? 'quoted'} dir="auto" lang={props.lang ?? ''}>
      {segments(props.text, props.range, props.marks).map((segment) =>
        segment.mark === null ? (
          segment.text
        ) : (
          <mark key={segment.start} class={`mark tone-${segment.mark}`}>
            {segment.text}
            <span class="sr-only" lang={language} dir={dir}>
              {' '}
              {t(`note.${segment.mark === 'wording' ? segment.mark : TERMS[segment.mark]}`)}
            </span>
          </mark>
        ),
      )}
    </span>
  );
}
