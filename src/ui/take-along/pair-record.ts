import type { Reason, Verdict } from '../../compare/index.ts';
import type { Span } from '../../text/span.ts';
import type { Translator } from '../i18n/index.ts';
import { reasonOf } from '../model/details.ts';
import type { PairView } from '../model/pairs.ts';
import type { ComparedView, ReportView, SideName } from '../model/views.ts';
import { sentenceLink } from './text-fragment.ts';

/** One report's side of a pair, as it is taken along: the sentence word for word and where it stands. */
export interface QuotationRecord {
  readonly text: string;
  /** True where the words are our summary's and not the report's own. */
  readonly summary: boolean;
  readonly link: string | null;
}

/** A quantity that both reports give. */
export interface FigureRecord {
  readonly what: string;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** The reason as the interface words it; null where there is none. */
  readonly reasonText: string | null;
  readonly a: { readonly text: string; readonly speaker: string | null };
  readonly b: { readonly text: string; readonly speaker: string | null };
}

/** A pair of claims with everything that is taken along of it. */
export interface PairRecord {
  readonly a: QuotationRecord;
  readonly b: QuotationRecord;
  readonly figures: readonly FigureRecord[];
}

/** What is taken along of one pair; `a` is the page, `b` the other report. */
export function pairRecord(
  pair: PairView,
  compared: ComparedView,
  language: Translator,
): PairRecord {
  return {
    a: quotation(compared.page, pair.a),
    b: quotation(compared.other, pair.b),
    figures: pair.figures.map((figure) => {
      const reason = reasonOf(figure, compared, language);
      const side = (name: SideName) => ({
        text: figure[name].text,
        speaker: figure[name].speaker ?? null,
      });
      return {
        what: figure.what,
        verdict: figure.verdict,
        reason: figure.reason,
        reasonText: reason === null ? null : language.t(reason.key, reason.params),
        a: side('a'),
        b: side('b'),
      };
    }),
  };
}

function quotation(report: ReportView, span: Span): QuotationRecord {
  return {
    text: report.text.slice(span.start, span.end),
    summary: report.origin === 'summary',
    link: report.origin === 'summary' ? null : sentenceLink(report.url, report.text, span),
  };
}
