import { type Block, linkShare } from './block.ts';
import { BOILERPLATE } from './words/boilerplate.ts';

/** Longest line that is taken for page furniture by its first words alone. */
const SHORT = 160;

const whole = new Set<string>();
/** The starting words by their first three letters, so that a line is held against a few and not against all. */
const starts = new Map<string, string[]>();
for (const words of Object.values(BOILERPLATE)) {
  for (const line of words.whole.split('|')) whole.add(line);
  for (const start of words.start.split('|')) {
    const key = start.slice(0, 2);
    const list = starts.get(key);
    if (list) list.push(start);
    else starts.set(key, [start]);
  }
}

/** True for wording of the page and not of the article, in any of the languages that the tables know. */
export function isBoilerplate(block: Block): boolean {
  const line = block.text
    .slice(0, SHORT + 1)
    .toLowerCase()
    .replace(/^[\s([{*•|–—-]+/, '');
  const bareLine = line.replace(/[\s:：.…!›»>|]+$/, '');
  if (whole.has(bareLine)) return true;
  const candidates = starts.get(line.slice(0, 2));
  if (!candidates?.some((start) => line.startsWith(start))) return false;
  return line.length <= SHORT || linkShare(block) > 0.3;
}
