/** Adjectives that may stand between number and unit without a change of length: "two full years". */
export const FILLERS: ReadonlySet<string> = new Set([
  ...[
    'more',
    'consecutive',
    'straight',
    'full',
    'additional',
    'long',
    'whole',
    'solid',
    'further',
    'extra',
  ],
  ...[
    'calendar',
    'successive',
    'business',
    'trading',
    'school',
    'working',
    'short',
    'separate',
    'entire',
    'odd',
    'plus',
  ],
]);

/** Words between article and number: "the past two years", "the first nine months". */
export const SPAN_WORDS: ReadonlySet<string> = new Set([
  ...[
    'past',
    'last',
    'next',
    'first',
    'final',
    'coming',
    'recent',
    'previous',
    'following',
    'preceding',
  ],
  ...['latest', 'another', 'additional', 'remaining', 'prior'],
]);

/** Words that may stand before "a year" where it is a length; elsewhere it is a rate ("two flights a week"). */
export const BEFORE_ONE: ReadonlySet<string> = new Set([
  ...[
    'in',
    'for',
    'within',
    'after',
    'than',
    'of',
    'over',
    'under',
    'about',
    'almost',
    'nearly',
    'around',
    'roughly',
  ],
  ...[
    'half',
    'lasted',
    'lasting',
    'lasts',
    'took',
    'takes',
    'take',
    'taking',
    'spent',
    'spend',
    'spending',
    'barely',
  ],
  ...[
    'least',
    'most',
    'least',
    'to',
    'up',
    'just',
    'only',
    'by',
    'during',
    'through',
    'as',
    'last',
    'wait',
    'served',
  ],
  ...[
    'until',
    'before',
    'with',
    'from',
    'quite',
    'throughout',
    'approximately',
    'beyond',
    'hardly',
    'scarcely',
    'and',
  ],
]);

/** Adverbs and adjectives of what is done again and again, with the unit that they repeat in. */
export const REPEATED: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** Words behind which "last" is a verb. */
export const BEFORE_VERB: ReadonlySet<string> = new Set([
  ...[
    'to',
    'will',
    'would',
    'could',
    'can',
    'may',
    'might',
    'should',
    'must',
    'not',
    'only',
    'usually',
    'often',
  ],
]);
