import { wordSet } from '../words.ts';
import { withEnding } from './inflection.ts';

/*
 * Verbs that attribute. Sources for the classes: Quirk et al., A Comprehensive Grammar of the English Language, 14.28
 * to 14.35 and 16.30 to 16.33 (verbs of speaking, with direct speech, with that-clauses, of factual and of suasive
 * kind); Levin, English Verb Classes and Alternations, 37 (communication) and 33 (judgement); checked against the
 * usage of news reports in general.
 */

/** What a verb needs beside it before it attributes anything. */
export type CueKind =
  /** Attributes by itself: "said". */
  | 'say'
  /** Attributes what follows as a clause, or what it is set beside by a comma or quotation marks: "argued". */
  | 'clause'
  /** Attributes only words in quotation marks: "called it a “disgrace”". */
  | 'label';

/** Lemmas; irregular past forms behind a slash, "past/participle" where they differ. */
const SAY = 'say/said tell/told';

const CLAUSE = `acknowledge add admit advise affirm allege announce answer argue assert assure attest believe boast
caution claim comment complain concede conclude concur confess confirm contend counter declare demand deny disclose
doubt emphasise emphasize estimate exclaim expect explain fear forecast guess hint hope imply indicate inform insist
joke lament maintain mention muse note observe opine ask plead/pleaded pledge posit predict proclaim promise protest
quip reaffirm reason rebut reckon recall recommend recount reiterate remark remind reply report respond retort reveal
scoff signal speculate state stipulate stress suggest surmise suspect swear/swore/sworn testify theorise theorize
think/thought threaten tweet underline underscore urge volunteer vow warn whisper wonder worry write/wrote/written
acknowledge agree find/found show/showed/shown project continue conclude clarify`;

const LABEL = `accuse answer apologise apologize appeal applaud assail assault attack begin/began/begun bemoan berate
bill blame blast brand brush call cast champion characterise characterize chide chime cite clarify commend compare
condemn consider critique criticise criticize cry decry deem defend deliver denounce deride describe detail dismiss
dub elaborate endorse excoriate express fault feel/felt frame fume give/gave/given go/went/gone gripe gush hail
highlight hold/held hear/heard instruct interject intone invoke invite know/knew/known label lambast lambaste laud
learn liken make/made mock need object offer order paint pan point portray post praise put/put/put question raise rail
read/read/read rebuke refer regard reject repeat ridicule rip rule scold see/saw/seen shout sigh slam snap react
relate scream chant speak/spoke/spoken stammer talk term thank tout tease understand/understood use vent view voice
want weigh welcome yell label/labelled`;

/** Verbs of the clause kind that often leave out "that": "argued the law was wrong". */
export const ZERO_THAT =
  wordSet(`say tell think believe claim argue insist admit add announce warn suggest hope fear expect predict report
  estimate acknowledge note concede confirm deny agree guess suspect allege maintain contend complain testify
  tweet write conclude joke state indicate`);

/** Verbs that attribute a plain object too, when a person or body is their subject: "Moss announced 300 cuts". */
export const ACTS =
  wordSet(`acknowledge admit allege announce assert claim condemn confirm criticise criticize critique declare demand
  denounce deny disclose emphasise emphasize estimate forecast highlight predict proclaim report reveal state
  stress underline underscore urge vow warn`);

/** Verbs that attribute an infinitive: "claimed to have served". */
export const INFINITIVE = wordSet('claim vow pledge promise threaten swear agree offer');

/** One form of a cue verb. */
export interface CueForm {
  readonly lemma: string;
  readonly kind: CueKind;
  /** Which forms this spelling can be. */
  readonly past: boolean;
  readonly participle: boolean;
  readonly base: boolean;
  readonly thirdPerson: boolean;
  readonly gerund: boolean;
}

function build(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const put = (
    form: string,
    lemma: string,
    kind: CueKind,
    role: keyof Omit<CueForm, 'lemma' | 'kind'>,
  ) => {
    const known = forms.get(form) ?? {
      lemma,
      kind,
      past: false,
      participle: false,
      base: false,
      thirdPerson: false,
      gerund: false,
    };
    forms.set(form, { ...known, [role]: true });
  };
  for (const [kind, list] of [
    ['say', SAY],
    ['clause', CLAUSE],
    ['label', LABEL],
  ] as const) {
    for (const entry of list.split(/\s+/)) {
      const [lemma = '', past = withEnding(lemma, 'ed'), participle = past] = entry.split('/');
      put(lemma, lemma, kind, 'base');
      put(past, lemma, kind, 'past');
      put(participle, lemma, kind, 'participle');
      put(withEnding(lemma, 's'), lemma, kind, 'thirdPerson');
      put(withEnding(lemma, 'ing'), lemma, kind, 'gerund');
    }
  }
  return forms;
}

/** Every form of every cue verb, in small letters. */
export const CUE_FORMS = build();

/** Nouns with which a report names what was said: "Moss’s claim that", "in a statement". */
export const SPEECH_NOUNS =
  wordSet(`statement statements claim claims comment comments remark remarks words announcement assertion allegation
  allegations argument testimony tweet tweets post posts letter interview speech warning promise pledge report
  reports assessment assessments estimate estimates account accounts`);
