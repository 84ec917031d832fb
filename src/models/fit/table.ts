/** What cross-validation said of a model, by name: parts of one, or counts. */
type Measured = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** The figures measured, as they stand in a model's file. */
export interface MeasuredFile {
  readonly date: string;
  readonly 'cross-validated': Measured;
}

const HEAD = ['what is shown', 'is right', 'is found', 'by words alone: right', 'found'];

const BEGIN = '<!-- measured: npm run fit -- --table -->';
const END = '<!-- /measured -->';

/** What a row tells: of what is shown, how much is right; of what there is, how much is shown. Null where it isn't asked. */
interface Row {
  readonly what: string;
  readonly model: 'claims' | 'figures';
  readonly right: readonly string[] | null;
  readonly found: readonly string[] | null;
  /** How many the parts are of, where they are few. */
  readonly count?: string;
}

const ROWS: readonly Row[] = [
  {
    what: 'sentences set side by side, as stating one fact or sharing much of it',
    model: 'claims',
    right: ['precision'],
    found: ['recall'],
  },
  {
    what: 'the same, of those that state just one fact',
    model: 'claims',
    right: null,
    found: ['same fact recall'],
  },
  {
    what: 'figures set side by side, as measuring one thing',
    model: 'figures',
    right: ['pairs', 'precision'],
    found: ['pairs', 'recall'],
  },
  {
    what: 'what is said of such a pair: agree, compatible, differing',
    model: 'figures',
    right: ['verdicts'],
    found: null,
  },
  {
    what: 'pairs said to differ, in red or amber',
    model: 'figures',
    right: ['differing', 'precision'],
    found: ['differing', 'recall'],
  },
  {
    what: 'pairs said to contradict, in red',
    model: 'figures',
    right: ['contradictions that differ'],
    found: null,
    count: 'contradictions',
  },
  {
    what: 'hard pairs, chosen to mislead: said to differ',
    model: 'figures',
    right: ['hard pairs differing', 'precision'],
    found: ['hard pairs differing', 'recall'],
  },
];

function partOf(measured: Measured, path: readonly string[]): number {
  const [name = '', part] = path;
  const value = measured[name];
  const found = typeof value === 'object' && part !== undefined ? value[part] : value;
  if (typeof found !== 'number') throw new Error(`nothing was measured of ${path.join(', ')}`);
  return found;
}

/**
 * The figures measured as a table, in Markdown.
 *
 * @param read a model's file by its name
 */
export function measuredTable(read: (file: string) => MeasuredFile): string {
  const cell = (measured: Measured, path: readonly string[] | null, count?: string): string => {
    if (path === null) return '';
    const percent = `${Math.round(100 * partOf(measured, path))} %`;
    return count === undefined ? percent : `${percent} of ${partOf(measured, [count])}`;
  };
  const lines = ROWS.map(({ what, model, right, found, count }) => {
    const [atOnce, closely] = ['', '-vectors'].map(
      (suffix) => read(`${model}${suffix}.json`)['cross-validated'],
    );
    if (!atOnce || !closely) throw new Error(`no file of ${model}`);
    const cells = [
      what,
      cell(closely, right, count),
      cell(closely, found),
      cell(atOnce, right, count),
      cell(atOnce, found),
    ];
    return cells;
  });
  const { date } = read('figures-vectors.json');
  return `Fitted and measured on ${date}.\n\n${aligned([HEAD, ...lines])}`;
}

/** A table of Markdown with its columns of one width each, as the formatter has it. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

/** A text with the table that stands in it made anew. */
export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(`${BEGIN}\n`);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error('the text has no place for it');
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
