import type { CopyForm } from '../components/more-menu.tsx';
import type { PairForm } from '../components/pair-tools.tsx';
import type { Translator } from '../i18n/index.ts';
import { type PairView, pairsOf } from '../model/pairs.ts';
import type { ComparedView } from '../model/views.ts';
import { cardPng } from './card.ts';
import { asCsv } from './csv.ts';
import { download } from './download.ts';
import { asJson } from './json.ts';
import { asMarkdown, pairAsMarkdown } from './markdown.ts';
import { asText, pairAsText } from './plain.ts';

const WRITERS = { markdown: asMarkdown, text: asText, json: asJson, csv: asCsv } as const;

const FILE_TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' } as const;

/**
 * Puts a comparison on the clipboard, or gives it to the browser as a file to be saved. To be called from a click:
 * browsers let a page write to the clipboard only then.
 *
 * @throws where the browser refuses the clipboard
 */
export async function takeAlong(
  form: CopyForm,
  compared: ComparedView,
  language: Translator,
): Promise<void> {
  const { comparison, page, other } = compared;
  const text = WRITERS[form](compared, pairsOf(comparison, page.text, other.text), language);
  if (form === 'json' || form === 'csv') {
    download(new Blob([text], { type: FILE_TYPES[form] }), `second-source.${form}`);
  } else {
    await navigator.clipboard.writeText(text);
  }
}

/** The card's file name: of the reports' publishers nothing, since a name may hold what no file name takes. */
const CARD_NAME = 'second-source.png';

/**
 * Puts one pair on the clipboard, or gives its card to the browser as a picture to be saved. To be called from a click.
 *
 * @throws where the browser refuses the clipboard, or draws no pictures
 */
export async function takePairAlong(
  form: PairForm,
  pair: PairView,
  compared: ComparedView,
  language: Translator,
): Promise<void> {
  if (form === 'card') return download(await cardPng(pair, compared, language), CARD_NAME);
  const write = form === 'markdown' ? pairAsMarkdown : pairAsText;
  await navigator.clipboard.writeText(write(pair, compared, language));
}
