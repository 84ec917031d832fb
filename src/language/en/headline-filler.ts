import { wordsOf } from '../words.ts';

/**
 * Words that headlines are full of and that say nothing of what happened, besides those of grammar: light verbs (A
 * Comprehensive Grammar of the English Language, 17.58), verbs of saying and showing, degrees and filler. Stems.
 */
export const HEADLINE_FILLER: ReadonlySet<string> = new Set(
  wordsOf(`
    abl actual add again ago ahead allow almost alreadi alway anoth ask away back becom begin best better big bring call
    came come continu could day dont end enough ever everi everyth expect explain face fact far find first found
    full get give go goe gone got great happen hard head heard help here hit hold inde instead involv keep know known
    larg last latest learn least leav led let life like likely littl live long look lot made main make mani mean
    might mere more most move much nearli need never new next noth number old one only open opinion other part
    perhap place plan possibl put reach read readi real realli reason recent remain reveal revel right said saw say second
    see seem seen set show sign simpli sinc someth soon start stay still stop take taken talk tell thing think third
    thought thousand time told took toward tri turn two use veri want warn way week went whole wont word work wrong
    year yet three four five six seven eight nine ten eleven twelv dozen hundr million billion trillion half
    break exclus live photo video watch updat analysi comment column editori interview podcast gallery
  `),
);
