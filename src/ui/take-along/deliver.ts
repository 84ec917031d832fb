import type { CopyForm } from '../components/more-menu.tsx';
import type { RowForm } from '../components/row-tools.tsx';
import type { Translator } from '../i18n/index.ts';
import { type Row, rowsOf } from '../model/rows.ts';
import type { ComparedView } from '../model/views.ts';
import { cardPng } from './card.ts';
import { asCsv } from './csv.ts';
import { download } from './download.ts';
import { asJson } from './json.ts';
import { asMarkdown, rowAsMarkdown } from './markdown.ts';
import { asText, rowAsText } from './plain.ts';

const WRITERS = { markdown: asMarkdown, text: asText, json: asJson, csv: asCsv } as const;

const FILE_TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' } as const;

/**
 * Puts a comparison on the clipboard, or gives it to the browser as a file to be saved. To be called from a click:
 * browsers let a page write to the clipboard only then.
 *
 * @param wrong the rows that the reader said are no pairs, by their keys: only the form for programs has them
 * @throws where the browser refuses the clipboard
 */
export async function takeAlong(
  form: CopyForm,
  compared: ComparedView,
  language: Translator,
  wrong: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { comparison, page, other } = compared;
  const rows = rowsOf(comparison, page.text, other.text);
  const isWrong = ({ key }: Row) => wrong.has(key);
  const kept = rows.filter((row) => !isWrong(row));
  const text = WRITERS[form](compared, kept, language, rows.filter(isWrong));
  if (form === 'json' || form === 'csv') {
    download(new Blob([text], { type: FILE_TYPES[form] }), `second-source.${form}`);
  } else {
    await navigator.clipboard.writeText(text);
  }
}

/** The card's file name: of the reports' publishers nothing, since a name may hold what no file name takes. */
const CARD_NAME = 'second-source.png';

/**
 * Puts one row on the clipboard, or gives its card to the browser as a picture to be saved. To be called from a click.
 *
 * @throws where the browser refuses the clipboard, or draws no pictures
 */
export async function takeRowAlong(
  form: RowForm,
  row: Row,
  compared: ComparedView,
  language: Translator,
): Promise<void> {
  if (form === 'card') return download(await cardPng(row, compared, language), CARD_NAME);
  const write = form === 'markdown' ? rowAsMarkdown : rowAsText;
  await navigator.clipboard.writeText(write(row, compared, language));
}
