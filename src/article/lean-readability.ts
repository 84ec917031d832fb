/**
 * Readability without what our copy of a page never needs, for the content script, which is injected into pages and
 * must stay small. It runs at build time on the library's own source. The copy (page-copy.ts) has no scripts,
 * styles, addresses, lazy pictures or metadata, and paragraphs instead of line breaks, so the methods that see to these have
 * nothing to do; a test holds the lean and the whole library to the same results.
 */

/** Methods that do nothing on our copy, with what they then give back. */
const IDLE: Readonly<Record<string, string>> = {
  _prepDocument: '',
  _fixRelativeUris: '',
  _unwrapNoscriptImages: '',
  _isSingleImage: '',
  _replaceBrs: '',
  _fixLazyImages: '',
  _removeScripts: '',
  _cleanClasses: '',
  _cleanStyles: '',
  _simplifyNestedElements: '',
  _isUrl: '',
  _getJSONLD: 'return {};',
  _getArticleMetadata: 'return { title: this._getArticleTitle() };',
  _unescapeHtmlEntities: '',
};

/** Tables that only those methods read. */
const IDLE_TABLES = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
];

const LOGGER = /^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\}\n/m;
const LOGGING = /^ *this\.log\([\s\S]*?\);\n/gm;
const PRIVATE_NAME = /\b_[a-z]\w*/g;

/**
 * @param source the text of Readability.js 0.6.0
 * @throws where the source is not laid out as that version's: look at the list above again
 */
export function leanReadability(source: string): string {
  let lean = source.replace(LOGGER, '').replace(LOGGING, '');
  for (const [name, body] of Object.entries(IDLE)) {
    const method = new RegExp(`^  ${name}\\([^)]*\\) \\{\\n[\\s\\S]*?^  \\},\\n`, 'm');
    if (!method.test(lean)) throw new Error(`Readability has no method ${name} any more`);
    lean = lean.replace(method, `  ${name}() { ${body} },\n`);
  }
  for (const name of IDLE_TABLES) {
    // On one line, with its value on the next, or to the bracket at its own indentation.
    const table = new RegExp(
      `^( +)${name}:(?: [[{]\\n[\\s\\S]*?^\\1[\\]}]|\\n[^\\n]*| [^\\n]*),\\n`,
      'm',
    );
    if (!table.test(lean)) throw new Error(`Readability has no table ${name} any more`);
    lean = lean.replace(table, '');
  }
  const short = new Map<string, string>();
  return lean.replace(PRIVATE_NAME, (name) => {
    const known = short.get(name) ?? `_${short.size.toString(36)}`;
    short.set(name, known);
    return known;
  });
}
