export { cardPng } from './card.ts';
export { asCsv } from './csv.ts';
export { takeAlong, takeRowAlong } from './deliver.ts';
export { asJson } from './json.ts';
export { asMarkdown, rowAsMarkdown } from './markdown.ts';
export { asText, rowAsText } from './plain.ts';
