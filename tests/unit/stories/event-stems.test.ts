import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/language/words.ts';
import { EVENT_STEMS } from '../../../src/stories/en/event-stems.ts';
import { stem } from '../../../src/text/stems.ts';
import { EVENT_WORDS } from '../../bench/event-words.ts';

it('has the stems that the words of each kind of event have', () => {
  const stems = EVENT_WORDS.map((words) => [...new Set(wordsOf(words).map(stem))].sort());
  expect(EVENT_STEMS.map(wordsOf)).toEqual(stems);
});
