/**
 * What a number says of the whole that its things belong to: they come on top of those told of before, they are all of
 * them, those that are left, or some of them. Source: Quirk et al., "A Comprehensive Grammar of the English Language",
 * 5.10 to 5.25 (predeterminers and postdeterminers).
 */
export type Modifier = 'additional' | 'all' | 'rest' | 'part';

const table = (rows: Readonly<Partial<Record<Modifier, string>>>): ReadonlyMap<string, Modifier> =>
  new Map(
    Object.entries(rows).flatMap(([kind, phrases]) =>
      phrases.split('|').map((phrase): [string, Modifier] => [phrase, kind as Modifier]),
    ),
  );

/** Right before a number or its hedge. */
export const MODIFIERS_BEFORE = table({
  additional: 'another|a further|further|an additional|additional|an extra|yet another|and another',
  all: 'all|all of the|all of its|all of their|all the|each of the|both of the',
  rest: 'the other|the remaining|its other|his other|her other|their other|the last|the final|remaining',
  part: 'including|included|among them|among whom|counting|of them|of whom|of which|one of the',
});

/** Right behind it. */
export const MODIFIERS_BEHIND = table({
  additional: 'more|others|other|further|additional|extra',
  part: 'of them|of whom|of those|of these|of which|of us',
});
