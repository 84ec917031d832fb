/** Words that say how things stood when they were counted: the same count at another time is a later count. */
export const STANDING =
  /\b(?:still|so far|remain(?:s|ed)?|by now|rose to|risen to|has reached|had reached|stands at|stood at)\b/i;
