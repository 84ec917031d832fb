export { cardPng } from './card.ts';
export { asCsv } from './csv.ts';
export { takeAlong, takePairAlong } from './deliver.ts';
export { asJson } from './json.ts';
export { asMarkdown, pairAsMarkdown } from './markdown.ts';
export { asText, pairAsText } from './plain.ts';
