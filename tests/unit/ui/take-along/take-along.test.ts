import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/ui/i18n/index.ts';
import { type ComparedView, pairsOf } from '../../../../src/ui/index.ts';
import { asCsv, asJson, asMarkdown, asText } from '../../../../src/ui/take-along/index.ts';
import { compared } from '../../../component/fixtures.ts';

const language = createTranslator();
const pairs = pairsOf(compared.comparison, compared.page.text, compared.other.text);

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
  const written = write(compared, pairs, language);

  it('has both sentences of every pair, word for word', () => {
    const bare = written.replaceAll('\\', '').replaceAll('""', '"');
    for (const { a, b } of pairs) {
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
    const text = write(summary, pairs, language);
    expect(text).not.toContain('https://post.example/valley#');
    expect(text.toLowerCase()).toContain('summary');
    expect(text).not.toContain('“Since Sunday');
  });
});

describe('Markdown', () => {
  it('shows what a page says, and runs none of it', () => {
    const hostile = withPageText(
      'The river stood at 7.4 metres on Tuesday morning.',
      '[x](javascript:a) <b>7.4 metres ![i](//e.x) *a* .',
    );
    const text = asMarkdown(hostile, pairs, language);
    expect(text).toContain('\\[x\\]\\(javascript:a\\) \\<b\\>7.4 metres \\!\\[i\\]');
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\]\(javascript/);
  });
});

describe('CSV', () => {
  it('has a row for each quantity, and as many cells in each', () => {
    const rows = asCsv(compared, pairs, language).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^verdict,reason,what,a_figure,b_figure,/);
    expect(rows.filter((row) => row.startsWith('disagree,'))).toHaveLength(1);
    expect(rows).toHaveLength(1 + 5);
  });

  it('lets no sentence run as a formula', () => {
    const hostile = withPageText('Two bridges are closed.', '=HYPERLINK("//e.x";"a")');
    expect(asCsv(hostile, pairs, language)).toContain('"\'=HYPERLINK(""//e.x"";""a"")"');
  });
});

describe('JSON', () => {
  it('is read back with its verdicts and reasons', () => {
    const document = JSON.parse(asJson(compared, pairs, language));
    expect(document).toMatchObject({
      format: 'second-source-comparison',
      version: 1,
      a: { publisher: 'The Valley Courier' },
    });
    const scope = document.pairs.find((pair: { kind: string }) => pair.kind === 'scope');
    expect(scope.figures[0]).toMatchObject({
      verdict: 'scope',
      reason: 'period',
      a: { text: 'More than 1,200', speaker: 'the county office' },
    });
  });
});
