import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';
import { isAgreedDate, type Row } from '../model/rows.ts';
import { FactRow, type RowContext } from './fact-row.tsx';
import { Icon } from './icon.tsx';

/** From so many on, dates that agree are one line. */
const FOLDED = 2;

/** What stands in the place of a pair that is none. The button that said so is gone: the focus goes to what undoes it. */
function TakenRow({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <li class="fact-taken">
      {t('pair.wrong.done')}{' '}
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {t('pair.wrong.undo')}
      </button>
    </li>
  );
}

/** Rows of one kind below one another. Dates on which the reports agree are folded into a line that unfolds. */
export function RowList(
  props: RowContext & {
    readonly rows: readonly Row[];
    readonly open: ReadonlySet<string>;
    readonly lost: ReadonlySet<string>;
    readonly wrong: ReadonlySet<string>;
    readonly onToggle: (row: Row) => void;
  },
) {
  const { t, locale } = useLanguage();
  const { rows, open, lost, wrong, onToggle, onWrong } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  // Where the focus last was: the one stop of the Tab key.
  const [stop, setStop] = useState<string | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const dates = rows.filter((row) => isAgreedDate(row) && !wrong.has(row.key));
  const isFolded = dates.length >= FOLDED && !isUnfolded && !dates.some(({ key }) => open.has(key));
  const shown = isFolded ? rows.filter((row) => !dates.includes(row)) : rows;
  const stopAt = shown.find(({ key }) => key === stop) ?? shown.find(({ key }) => !wrong.has(key));
  const [first] = dates;
  const at = isFolded && first ? rows.indexOf(first) : -1;
  const item = (row: Row) =>
    wrong.has(row.key) ? (
      <TakenRow
        key={row.key}
        onUndo={() => {
          setRestored(row.key);
          onWrong?.(row, false);
        }}
      />
    ) : (
      <FactRow
        key={row.key}
        {...props}
        row={row}
        isOpen={open.has(row.key)}
        isStop={row === stopAt}
        takesFocus={row.key === restored}
        isLost={lost.has(row.key)}
        onToggle={() => {
          setStop(row.key);
          onToggle(row);
        }}
      />
    );
  const before = isFolded ? rows.slice(0, at) : shown;
  const after = isFolded ? rows.slice(at).filter((row) => !dates.includes(row)) : [];
  return (
    <ul class="facts-list">
      {before.map(item)}
      {isFolded && (
        <li key="dates" class="fact fact-dates tone-alike">
          <button
            type="button"
            class="fact-head"
            aria-expanded={false}
            onClick={() => setUnfolded(true)}
          >
            <Icon name="alike" />
            <span class="fact-what">
              <span class="fact-why">{t('dates.agree', { count: dates.length })}</span>
            </span>
            <span class="fact-folded">
              {new Intl.ListFormat(locale, { type: 'unit' })
                .formatToParts(dates.map(({ figure }) => figure?.a.text ?? ''))
                .map(({ type, value }, i) =>
                  type === 'element' ? (
                    <bdi key={i} lang={props.page.lang ?? ''}>
                      {value}
                    </bdi>
                  ) : (
                    value
                  ),
                )}
            </span>
          </button>
        </li>
      )}
      {after.map(item)}
    </ul>
  );
}
