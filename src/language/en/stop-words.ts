import { wordSet } from '../words.ts';

/**
 * English words that carry grammar and not content, folded as `foldWord` folds them: the closed classes
 * (articles, pronouns, prepositions, conjunctions, auxiliaries) of the usual grammars, and their contractions.
 * Negations are left out: "not" changes what a sentence states.
 */
export const STOP_WORDS =
  wordSet(`a an the this that these those such same other another some any each every either both all more most i me my
  mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves who whom whose which what whatever whoever there here where when
  while why how of in on at by for with from to into onto upon about against between among through during before
  after above below over under out off up down around near within across along behind beyond toward towards since
  until till despite per via amid as than like and or but if because so though although whether nor yet then also
  too just only even still again very quite rather much many well now be am is are was were been being do does did
  doing done have has had having will would shall should can could may might must ought i'm i've i'd i'll you're
  you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd they'll
  that'd who've who'd who'll there'd let mr mrs ms dr`);
