/*
 * Words that say over what time a number counts, where no date does. Source: time-span adverbials of A Comprehensive
 * Grammar of the English Language (Quirk et al., 1985, 8.57–8.60), as far as news uses them with numbers.
 */

/** The number is of all there has been: "so far, crews have rescued 14". */
export const CUMULATIVE =
  /\b(?:so far|thus far|to date|until now|up to now|in total|in all|altogether|all told|cumulative(?:ly)?|(?:a|the|its|their) (?:combined |grand |overall )?totals? (?:of|to|now)|since the (?:start|beginning|outbreak) of)\b/gi;

/** The number right behind these words is what it was before, or what another time is held against: "down from 40". */
export const EARLIER =
  /\b(?:(?:from|compared (?:to|with)|than the|versus)(?: (?:an?|the|about|around|some|nearly|almost|just|only|over|more than|less than|its|their|initial|earlier|original|previous|prior|revised)){0,3}|(?:previous|earlier|prior|initial|original)(?: \p{L}+){1,2} (?:of|at)) $/iu;
