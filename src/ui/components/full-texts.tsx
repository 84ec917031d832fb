import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { useLanguage } from '../i18n/index.ts';
import { figureMarks } from '../model/marks.ts';
import type { Row } from '../model/rows.ts';
import { segments } from '../model/segments.ts';
import type { SideName } from '../model/views.ts';
import { type Tone, toneOf } from '../model/why.ts';
import type { RowContext } from './fact-row.tsx';
import { MarkedText } from './marked-text.tsx';
import '../style/full-texts.css';

/** Two sentences that a row shows side by side, with their number in both texts. */
interface Link {
  readonly number: number;
  readonly tone: Tone;
  readonly a: Span;
  readonly b: Span;
}

/** One link for each pair of sentences, of the most telling row of them. */
function linksOf(rows: readonly Row[], closer: RowContext['closer']): Link[] {
  const links = new Map<string, Omit<Link, 'number'>>();
  for (const row of rows) {
    if (row.kind === 'possible') continue;
    const key = `${row.a.start}:${row.b.start}`;
    if (!links.has(key)) links.set(key, { tone: toneOf(row, closer), a: row.a, b: row.b });
  }
  return [...links.values()]
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)
    .map((link, i) => ({ ...link, number: i + 1 }));
}

type Anchor = readonly [from: number, to: number];

/** Where a column is to be scrolled so that what stands at `from` of one stands at the same height in the other. */
export function alongside(top: number, anchors: readonly Anchor[]): number {
  let before: Anchor = [0, 0];
  let after: Anchor = [0, 0];
  for (const anchor of anchors) {
    // Sentences in another order than the other report's would scroll it back.
    if (anchor[0] < before[0] || anchor[1] < before[1]) continue;
    if (anchor[0] <= top) before = anchor;
    else {
      after = anchor;
      break;
    }
  }
  if (after[0] <= before[0]) return before[1] + top - before[0];
  const share = (top - before[0]) / (after[0] - before[0]);
  return before[1] + share * Math.max(0, after[1] - before[1]);
}

interface Line {
  readonly number: number;
  readonly tone: Tone;
  readonly from: number;
  readonly to: number;
}

/**
 * Both reports whole, side by side: sentences that match carry one number and are joined by a line in the gutter; the
 * columns scroll together, matched sentence beside matched sentence. On paper the numbers alone join them.
 */
export function FullTexts(props: RowContext & { readonly rows: readonly Row[] }) {
  const { t, number, language, dir } = useLanguage();
  const { rows, page, other, names, order, comparison, closer } = props;
  const links = useMemo(() => linksOf(rows, closer), [rows, closer]);
  const frame = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const reports = { a: page, b: other };
  const leading = useRef<Element | null>(null);

  const columns = () => [...(frame.current?.querySelectorAll<HTMLElement>('.text-column') ?? [])];
  const placesIn = (column: Element) =>
    new Map(
      [...column.querySelectorAll<HTMLElement>('[data-link]')].flatMap((mark) =>
        (mark.dataset.link ?? '').split(' ').map((each) => [Number(each), mark] as const),
      ),
    );

  function draw(): void {
    const [left, right] = columns();
    if (!left || !right) return;
    const [from, to] = [placesIn(left), placesIn(right)];
    const { top } = left.getBoundingClientRect();
    const middle = (mark: HTMLElement) => {
      const [box] = mark.getClientRects();
      return box ? box.top + box.height / 2 - top : 0;
    };
    setLines(
      links.flatMap(({ number, tone }) => {
        const [a, b] = [from.get(number), to.get(number)];
        return a && b ? [{ number, tone, from: middle(a), to: middle(b) }] : [];
      }),
    );
  }

  function follow(leader: HTMLElement): void {
    if (leading.current !== leader) return;
    const follower = columns().find((column) => column !== leader);
    if (!follower) return;
    const [from, to] = [placesIn(leader), placesIn(follower)];
    const anchors = links
      .flatMap(({ number }) => {
        const [a, b] = [from.get(number), to.get(number)];
        return a && b ? [[a.offsetTop, b.offsetTop] as const] : [];
      })
      .sort((x, y) => x[0] - y[0]);
    follower.scrollTop = alongside(leader.scrollTop, anchors);
    draw();
  }

  useLayoutEffect(draw, [links, order]);
  useEffect(() => {
    const observer = new ResizeObserver(draw);
    for (const column of columns()) observer.observe(column);
    return () => observer.disconnect();
  }, [links, order]);

  const column = (side: SideName) => {
    const { text, lang, title } = reports[side];
    const marks = figureMarks(comparison, null, side, closer);
    const linked = links.map((link) => ({ ...link[side], mark: link }));
    const lead = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      leading.current = currentTarget;
    };
    let start = 0;
    return (
      <section
        key={side}
        class="text-column"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label={names[side]}
        onPointerEnter={lead}
        onFocusIn={lead}
        onTouchStart={lead}
        onWheel={lead}
        onScroll={({ currentTarget }) => follow(currentTarget)}
      >
        <p class="text-outlet">
          <bdi>{names[side]}</bdi>
        </p>
        <h2 class="text-title" dir="auto" lang={lang ?? ''}>
          {title ?? t('report.noTitle')}
        </h2>
        {text.split('\n').map((line) => {
          const range = { start, end: start + line.length };
          start = range.end + 1;
          if (line.trim() === '') return null;
          return (
            <p key={range.start} dir="auto" lang={lang ?? ''}>
              {segments(text, range, linked).map((segment) => {
                const content = (
                  <MarkedText
                    text={text}
                    range={segment}
                    lang={lang}
                    marks={marks}
                    look="running"
                  />
                );
                const { mark } = segment;
                if (mark === null) return content;
                const numbers = links
                  .filter((link) => link[side].start === mark[side].start)
                  .map((link) => link.number);
                return (
                  <span
                    key={segment.start}
                    class={`linked tone-${mark.tone}`}
                    data-link={numbers.join(' ')}
                  >
                    <sup class="link-number" lang={language} dir={dir}>
                      {numbers.map((each) => number(each)).join(' ')}
                    </sup>
                    {content}
                  </span>
                );
              })}
            </p>
          );
        })}
      </section>
    );
  };

  return (
    <div class="texts" ref={frame}>
      {column(order[0])}
      <svg class="gutter" aria-hidden="true" width="48" height="100%">
        {lines.map(({ number, tone, from, to }) => (
          <path
            key={number}
            class={`gutter-line tone-${tone}`}
            d={`M0 ${from}C24 ${from} 24 ${to} 48 ${to}`}
          />
        ))}
      </svg>
      {column(order[1])}
    </div>
  );
}
