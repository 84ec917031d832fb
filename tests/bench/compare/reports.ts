const SUBJECTS = 'Divers Officials Residents Engineers Sailors Farmers Teachers Guards'.split(' ');
const VERBS = 'found saved warned counted visited praised repaired closed opened moved'.split(' ');
const THINGS =
  'the bridge,the harbour,the old mill,a school,the ferry,two boats,the road,a bell'.split(',');
const PLACES =
  'in Tarn Bay,near Orrin,at Corvo Point,on the river,outside Brandt,in the hills'.split(',');

/**
 * A text of an invented vocabulary, a third of it common to all such texts, with a figure in every third clause; the same
 * seed gives the same text.
 *
 * @param words about how many
 * @param clauses of 14 words in each sentence
 */
export function report(words: number, seed: number, clauses = 1): string {
  let state = seed;
  const next = (n: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % n;
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const clause = () => {
    const figure =
      next(3) === 0 ? ` and ${2 + next(90)} people were hurt` : ' as the weather turned';
    return `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(THINGS)} ${pick(PLACES)}${figure}, said Ines Corvo${next(500)}`;
  };
  const lines: string[] = [];
  for (let count = 0; count < words; count += 14 * clauses) {
    lines.push(`${Array.from({ length: clauses }, clause).join(', while ')}.`);
  }
  return lines.join('\n');
}
