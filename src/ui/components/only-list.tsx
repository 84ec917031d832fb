import { useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { useLanguage } from '../i18n/index.ts';
import type { ReportSide } from '../model/views.ts';
import { MarkedText } from './marked-text.tsx';

/** As many as are read at a glance; the rest on demand. */
const FIRST = 5;

/** What only one of the reports says, most telling first. */
export function OnlyList(props: { readonly report: ReportSide; readonly spans: readonly Span[] }) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? props.spans : props.spans.slice(0, FIRST);
  const hidden = props.spans.length - shown.length;
  return (
    <>
      <ul class={`only${props.report.origin === 'summary' ? ' claim-summary' : ''}`}>
        {shown.map((span) => (
          <li key={span.start}>
            <MarkedText text={props.report.text} range={span} lang={props.report.lang} marks={[]} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('section.more', { count: hidden })}
        </button>
      )}
    </>
  );
}
