/**
 * What a language has to say about where its sentences end. Words stand in lower case and without their last
 * full stop: "gen", "u.s".
 */
export interface SentenceLanguage {
  /** Stand before a name or a number, so that a sentence hardly ever ends with them: "Gen.", "No.", "vs.". */
  readonly before: ReadonlySet<string>;
  /** Stand before a number alone; before a word their full stop ends the sentence: "p.", "no.". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Can end a sentence or go on before a capital letter: "Inc.", "U.S.". A sentence starter decides. */
  readonly either: ReadonlySet<string>;
  /** End an address or a time of day; only one of `afterClock` goes on behind them: "p.m.". */
  readonly clock: ReadonlySet<string>;
  /** Capitalised words that belong to a time of day: "Saturday", "Eastern", "GMT". */
  readonly afterClock: ReadonlySet<string>;
  /** Short names of regions: after a place and a comma, they end an address ("Orlando, Fla."). */
  readonly regions: ReadonlySet<string>;
  /** Words that begin sentences and are capitalised for hardly any other reason: "The", "He", "But". */
  readonly starters: ReadonlySet<string>;
  /** Prepositions with which a sentence begins that has said nothing yet: "At 5 a.m. Ms. Hill …". */
  readonly openers: ReadonlySet<string>;
  /** Verbs that tell who asked or said what stands in quotation marks before them. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Whether a number with a full stop is an ordinal ("9. Januar"). */
  readonly ordinalStop: boolean;
}
