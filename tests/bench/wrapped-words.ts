/** Words as a template string of lines in a compiled table. */
export const wrapped = (words: readonly string[]): string =>
  `  \`\n${words.join(' ').replace(/(.{1,110})(?: |$)/g, '    $1\n')}  \`,`;
