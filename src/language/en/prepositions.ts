import { formsOf } from './inflection.ts';

/*
 * Verbs, nouns and adjectives whose preposition or particle is spelt as a hedge. Sources: Quirk et al., "A Comprehensive
 * Grammar of the English Language" (1985), 9.60 (subject matter) and 16.2 to 16.16 (phrasal and prepositional verbs), and
 * the complements that FrameNet gives its frames of quarrelling, judgement, emotion and control.
 */

/** Verbs that take people as their object and what they did behind "over": "charged over two murders", "over 40 people". */
export const JUDGING = formsOf(
  'sue prosecute charge arrest detain jail imprison fine convict sentence quiz question investigate probe summon quit ' +
    'sack dismiss suspend ban punish sanction censure criticise criticize condemn accuse blame indict extradite impeach ' +
    'slam attack rebuke grill',
);

/** Verbs of which a plain count behind "over" is the subject, but a percentage the size: "anger grew over 22 deaths". */
export const SWELLING = formsOf(
  'fall~fell~fallen grow~grew~grown rise~rose~risen mount deepen jump leap~leapt climb escalate spiral spread~spread',
);

/** By the hedge that it is spelt as, what it belongs to: "argued over two clauses", "a film about three sisters". */
export const TAKES_PREPOSITION: Readonly<Record<string, ReadonlySet<string>>> = {
  over: new Set([
    ...JUDGING,
    ...SWELLING,
    ...formsOf(
      // quarrels
      `argue bicker quarrel clash battle spar feud disagree differ split~split divide haggle wrangle negotiate bargain
      deliberate debate dispute fight~fought confer consult talk vote protest demonstrate march strike rally riot row
      spat conflict war standoff stand-off deadlock impasse negotiation disagreement argument outcry uproar backlash
      tension confrontation division rift showdown controversy`,
      // judgement
      `resign complain apologise apologize lawsuit suit case trial court inquiry enquiry investigation allegation
      complaint warrant criticism scrutiny scandal conviction apology resignation claim fire pressure warning`,
      // feelings
      `worry fret agonise agonize mourn grieve weep~wept gloat brood puzzle concern fear doubt anxiety alarm unease
      dismay guilt remorse grief sorrow pride joy regret uncertainty confusion anger fury outrage angry upset furious
      divided embarrassed unhappy bitter anxious`,
      // control, and what passes from hand to hand or above
      `preside rule reign watch tower loom hang~hung hover fly~flew~flown pass trip stumble triumph prevail control power
      authority jurisdiction sovereignty influence victory supervision command hand turn knock roll sign pull step
      linger sprawl flow pore erupt flare simmer boil rage`,
    ),
  ]),
  about: formsOf(
    `argue bicker quarrel complain worry lie warn ask talk speak~spoke~spoken write~wrote~written joke learn~learnt
    think~thought know~knew~known hear~heard tell~told inform read~read brag boast speculate wonder care fret rave testify
    inquire enquire disagree dream tweet film movie book story song documentary series article question concern fact information detail complaint allegation discussion doubt truth news rumour rumor myth tale warning
    upset angry optimistic pessimistic certain sure wrong right excited happy`,
  ),
  around: formsOf(
    `gather revolve centre center base build~built walk drive~drove~driven travel tour sit~sat swirl wrap rally orbit
    circle crowd huddle organise organize structure coalesce look pass spin~spun wander`,
  ),
  under: formsOf('serve live work rule hide~hid~hidden bury trap crush file'),
  above: formsOf('tower fly~flew~flown hover hang~hung live place sit~sat'),
  below: formsOf('live sit~sat'),
  beyond: formsOf('extend stretch go~went~gone reach move look'),
  'up to': formsOf('own live add sign lead~led build~built stand~stood wake~woke measure'),
  'close to': formsOf('live stand~stood sit~sat lie~lay stay'),
};

/** Verbs of two words that "over" belongs to: "fell out over three islands", "stepped down over two remarks". */
export const TAKES_OVER: Readonly<Record<string, ReadonlySet<string>>> = {
  out: formsOf(
    'fall~fell~fallen speak~spoke~spoken walk lash break~broke~broken storm freak stress',
  ),
  down: formsOf('step stand~stood melt'),
  up: formsOf('break~broke~broken blow~blew~blown'),
};
