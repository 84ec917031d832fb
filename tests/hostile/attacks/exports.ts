import assert from 'node:assert/strict';
import { compareReports } from '../../../src/compare/index.ts';
import {
  type ComparedView,
  createTranslator,
  type ReportSide,
  rowsOf,
} from '../../../src/ui/index.ts';
import { asCsv, asMarkdown } from '../../../src/ui/take-along/index.ts';
import type { Random } from '../random.ts';
import { hostileText } from '../text.ts';
import type { Attack } from './attack.ts';

/** What spreadsheets run, and what Markdown's renderers mark up. */
const PAYLOADS = [
  ...[
    '=1+1',
    '+A1',
    '-2+3',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '|calc',
    '%0A=1',
    '\t=1',
    '\r\n=1',
  ],
  ...[' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '\u2028=1', '"=1', "'=1", ';=1', ',=1', '"\n=1'],
  ...[
    '# a',
    '- a',
    '+ a',
    '1. a',
    '2) a',
    '> a',
    '    a',
    '```',
    '***',
    '---',
    '|a|b|',
    '[x]: //e.x',
    '~~a~~',
  ],
  ...[
    '[a](javascript:b)',
    '![a](//e.x)',
    '<b>',
    '<script>',
    '&lt;b&gt;',
    '<https://e.x>',
    '`a',
    '$a$',
    '==a==',
  ],
  ...[
    'https://e.example/a',
    'www.e.example',
    'e.example',
    'a@e.example',
    'ftp://e.example',
    'HTTP://E.EXAMPLE',
  ],
  ...[
    '\\',
    '\ud83d',
    '\\[a](b)',
    '`\\`https://e.example',
    '*a*',
    '_a_',
    'mailto:a@e.example',
    '[[a]]',
    '{{a}}',
    '%%a%%',
  ],
];

const said = (random: Random): string =>
  random.pick(PAYLOADS) + random.pick(['', ' ', ', ', 'x', '. ']);

function hostileSide(random: Random, id: string, common: string): ReportSide {
  const { text, lang, published } = hostileText(random, 3);
  return {
    ...{ id, origin: random.pick(['page', 'saved', 'summary'] as const), partial: false },
    ...{ url: random.pick([null, 'https://news.example/a?b=(c)']), byline: said(random) },
    ...{ title: said(random), publisher: random.pick([null, said(random)]), published, lang },
    text: `${said(random)}${common}\n${said(random)}${text}`,
  };
}

function hostileView(random: Random): ComparedView {
  const common = `The harbour master counted ${random.below(90)} boats ${said(random)} on Friday.`;
  const page = hostileSide(random, 'page', common);
  const other = hostileSide(random, 'other', common.replace(/\d+/, '12'));
  const comparison = compareReports(page, other, { score: 1, same: true });
  const rest = { story: null, oneSource: false, copyOf: {} } as const;
  return { state: 'compared', page, other, choices: [other], comparison, ...rest };
}

/** The cells of a CSV text by RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let read = 0;
  for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
    const [whole, value = '', end] = found;
    read += whole.length;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  assert.equal(read, csv.length, 'is no CSV by RFC 4180');
  rows.pop();
  return rows;
}

const FORMULA = /^[\s\p{Z}\p{C}]*[=+@＝＋－＠|%]|^[\s\p{Z}\p{C}]*-(?![\d .,]+%?$)/u;

/** What a spreadsheet would run. */
export const CSV: Attack = {
  claim: 'no cell of the CSV runs as a formula, and each line has a cell for each column',
  inTests: 100,
  attempt(random) {
    const view = hostileView(random);
    const rows = rowsOf(view.comparison, view.page.text, view.other.text);
    const csv = asCsv(view, rows, createTranslator());
    assert(csv.startsWith('\ufeff'));
    const lines = cellsOf(csv.slice(1));
    assert.equal(lines.length, rows.length + 1);
    for (const line of lines) {
      assert.equal(line.length, lines[0]?.length);
      for (const cell of line) {
        assert(!FORMULA.test(cell) && !/^[\t\r\n\0]/.test(cell), `runs: ${JSON.stringify(cell)}`);
      }
    }
  },
};

/** What of a line is no escape and no code, and not the link to its source that the notes' own form has. */
function bareOf(line: string): string {
  return line
    .replace(/\\[!-/:-@[-`{-~]/g, 'x')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, 'x')
    .replace(/— \[(.*)\]\(<https:\/\/news\.example\/[^\s<>]*>\)$/, '— $1');
}

/** What a renderer would make a link, a list, a picture or HTML of. */
export const MARKDOWN: Attack = {
  claim: 'nothing that a page says is marked up in Markdown',
  inTests: 100,
  attempt(random) {
    const view = hostileView(random);
    const rows = rowsOf(view.comparison, view.page.text, view.other.text);
    const markdown = asMarkdown(view, rows, createTranslator());
    for (const line of markdown.split('\n')) {
      const form = /^(?:# |- |> ?|\*\*)/.exec(line)?.[0] ?? '';
      const bare = bareOf(line.slice(form.length).replace(/\*\*$/, ''));
      assert(!/[[\]<>`*_~$|{}]/.test(bare), `marked up: ${JSON.stringify(line)}`);
      assert(
        !/^\s*(?:[-+#]|\d+[.)])(?:\s|$)/.test(bare),
        `a list or heading: ${JSON.stringify(line)}`,
      );
      assert(!/https?:|www\.|@|\be\.example/i.test(bare), `linked: ${JSON.stringify(line)}`);
    }
  },
};
