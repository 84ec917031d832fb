import { describe, expect, it } from 'vitest';
import ar from '../../../../assets/locales/ar.json';
import { createTranslator } from '../../../../src/ui/i18n/index.ts';
import { type ComparedView, rowsOf } from '../../../../src/ui/index.ts';
import { asCsv, asJson, asMarkdown, asText } from '../../../../src/ui/take-along/index.ts';
import { compared } from '../../../component/fixtures.ts';

const language = createTranslator();
const rows = rowsOf(compared.comparison, compared.page.text, compared.other.text);

/** The fixture with a sentence of the page replaced, its offsets kept. */
function withPageText(from: string, to: string): ComparedView {
  expect(to).toHaveLength(from.length);
  const text = compared.page.text.replace(from, to);
  return { ...compared, page: { ...compared.page, text } };
}

describe.each([
  ['Markdown', asMarkdown],
  ['plain text', asText],
  ['CSV', asCsv],
  ['JSON', asJson],
] as const)('the comparison as %s', (_form, write) => {
  const written = write(compared, rows, language, []);

  it('has both sentences of every row, word for word', () => {
    const bare = written.replaceAll('\\', '').replaceAll('""', '"');
    for (const { a, b } of rows) {
      expect(bare).toContain(compared.page.text.slice(a.start, a.end));
      expect(bare).toContain(compared.other.text.slice(b.start, b.end));
    }
  });

  it('links to the exact sentences', () => {
    expect(written).toContain('https://news.example/flood#:~:text=');
    expect(written).toContain('https://post.example/valley#:~:text=');
  });

  it('never links to or quotes a summary as if it were the report', () => {
    const summary = { ...compared, other: { ...compared.other, origin: 'summary' as const } };
    const text = write(summary, rows, language, []);
    expect(text).not.toContain('https://post.example/valley#');
    expect(text.toLowerCase()).toContain('summary');
    expect(text).not.toContain('“Since Sunday');
  });
});

describe('a comparison in a language of the other direction', () => {
  const arabic = createTranslator('ar', ar.reading);
  const ISOLATE = /[\u2068\u2069]/;

  it.each([
    ['Markdown', asMarkdown],
    ['plain text', asText],
  ] as const)('keeps the reports’ words apart from its own in %s', (_form, write) => {
    const written = write(compared, rows, arabic);
    expect(written).toContain('\u2068Harbour Post\u2069');
    expect(written.match(/\u2068/g)).toHaveLength(written.match(/\u2069/g)?.length ?? 0);
  });

  it.each([
    ['CSV', asCsv],
    ['JSON', asJson],
  ] as const)('has nothing that isn’t seen in %s', (_form, write) => {
    expect(write(compared, rows, arabic, [])).not.toMatch(ISOLATE);
  });
});

describe('Markdown', () => {
  it('shows what a page says, and runs none of it', () => {
    const hostile = withPageText(
      'The river stood at 7.4 metres on Tuesday morning.',
      '[x](javascript:a) <b>7.4 metres ![i](//e.x) *a* .',
    );
    const text = asMarkdown(hostile, rows, language);
    expect(text).toContain('\\[x\\]\\(javascript:a\\) \\<b\\>7.4 metres \\!\\[i\\]');
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\]\(javascript/);
  });
});

describe('Markdown of a page that means ill', () => {
  /** The sentence as a quotation shows it, written by a page. */
  function quoted(sentence: string): string {
    const { page, comparison } = compared;
    const [row] = rows;
    if (!row) throw new Error('the fixture has no pair');
    const text = page.text.slice(0, row.a.start) + sentence;
    const a = { start: row.a.start, end: text.length };
    const hostile = { comparison, page: { ...page, text }, other: compared.other };
    const written = asMarkdown(
      { ...compared, ...hostile },
      [{ ...row, a, figure: null }],
      language,
    );
    const [, line = ''] = /^> (.*)$/m.exec(written) ?? [];
    return line;
  }

  it.each([
    ['1. One', '1\\. One'],
    ['2031) One', '2031\\) One'],
    ['It cost 1. And 2.', 'It cost 1. And 2.'],
    ['- one', '\\- one'],
    ['\n\n# One', ' \\# One'],
    ['a\u2028> b\u0085c', 'a \\> b c'],
    ['See https://e.example/a_b*c.', 'See `https://e.example/a_b*c`.'],
    ['See www.e.example, it', 'See `www.e.example`, it'],
    ['See e.example/a?b (there)', 'See `e.example/a?b` \\(there\\)'],
    ['Write to a@e.example or @someone.', 'Write to `a@e.example` or `@someone`.'],
    ['`https://e.example`', '\\``https://e.example`\\`'],
    ['From $5 to $6', 'From \\$5 to \\$6'],
    ['==a== %%b%% 50% x=1', '\\=\\=a\\=\\= \\%\\%b\\%\\% 50% x=1'],
    ['&lt;b&gt; &#60;b', '\\&lt;b\\&gt; \\&\\#60;b'],
    ['The U.S. has 3.5 million.', 'The U.S. has 3.5 million.'],
  ])('shows %j as it is', (sentence, written) => {
    expect(quoted(sentence)).toBe(written);
  });
});

describe('plain text', () => {
  it('names the outlets, their figures and why they stand there, and no “This page”', () => {
    const text = asText(compared, rows, language);
    expect(text).toContain('Figures differ · Harbour Post: 6.8% more · The river');
    expect(text).toContain('The Valley Courier: 7.4 metres');
    expect(text).toContain('Harbour Post: 3,900 · Since Sunday · the state’s interior ministry');
    expect(text).not.toContain('This page');
  });
});

describe('CSV', () => {
  it('has a line for each row', () => {
    const lines = asCsv(compared, rows, language).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffkind,verdict,reason,what,why,a_figure,b_figure,/);
    expect(lines.filter((line) => line.startsWith('contradiction,'))).toHaveLength(1);
    expect(lines).toHaveLength(1 + rows.length);
  });

  it('lets no sentence run as a formula', () => {
    const hostile = withPageText('Two bridges are closed.', '=HYPERLINK("//e.x";"a")');
    expect(asCsv(hostile, rows, language)).toContain('"\'=HYPERLINK(""//e.x"";""a"")"');
  });
});

describe('a cell of CSV', () => {
  /** The cell in which a publisher's name stands, which the page states. */
  function cellOf(publisher: string): string {
    const named = { ...compared, page: { ...compared.page, publisher, published: 'END' } };
    const [row] = rows;
    if (!row) throw new Error('the fixture has no pair');
    const written = asCsv(named, [row], language);
    const { origin } = compared.page;
    const after = written.slice(written.lastIndexOf(`,${origin},${compared.other.origin},`));
    return (
      after.slice(`,${origin},${compared.other.origin},`.length).split(',Harbour Post,END')[0] ?? ''
    );
  }

  it.each([
    ['\n=1+1', '"\'\n=1+1"'],
    ['\r\n@SUM(1)', '"\'\r\n@SUM(1)"'],
    ['\nPost', '"\'\nPost"'],
    ['＝1+1', "'＝1+1"],
    ['＋1+cmd', "'＋1+cmd"],
    ['＠SUM(1)', "'＠SUM(1)"],
    ['－1-cmd', "'－1-cmd"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\ufeff=1+1', "'\ufeff=1+1"],
    ['-2+3+cmd', "'-2+3+cmd"],
    ['-5.3%', '-5.3%'],
    ['+1 200', '+1 200'],
    ['−12', '−12'],
    ['A;B', '"A;B"'],
    ['Zeitung für Süd', 'Zeitung für Süd'],
  ])('%j is no formula, and %s', (publisher, cell) => {
    expect(cellOf(publisher)).toBe(cell);
  });
});

describe('JSON', () => {
  it('is read back with its verdicts and reasons', () => {
    const document = JSON.parse(asJson(compared, rows.slice(1), language, rows.slice(0, 1)));
    expect(document).toMatchObject({
      format: 'second-source-comparison',
      version: 2,
      a: { publisher: 'The Valley Courier' },
    });
    const row = document.rows.find(({ kind }: { kind: string }) => kind === 'difference');
    expect(row).toMatchObject({
      verdict: 'scope',
      level: 'difference',
      reason: 'period',
      why: 'Different periods',
      a: {
        report: 'The Valley Courier',
        figure: 'More than 1,200',
        speaker: 'the county office',
        scope: 'the first night',
      },
    });
    expect(document.wrong.map(({ kind }: { kind: string }) => kind)).toEqual(['contradiction']);
  });
});
