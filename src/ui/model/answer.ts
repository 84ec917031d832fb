import type { Translator } from '../i18n/index.ts';
import type { Outlets } from './outlets.ts';
import type { Counts, Row } from './rows.ts';
import { TERMS } from './terms.ts';
import type { SideName } from './views.ts';
import type { Closer } from './why.ts';

/** A comparison in one line, what else there is to say in short, and the sign before it. */
export interface AnswerView {
  readonly first: string;
  readonly rest: readonly string[];
  readonly sign: 'contradiction' | 'difference' | 'alike' | 'pending' | 'info';
}

/** The strongest that is true of a comparison. */
export function answerOf(
  props: {
    readonly counts: Counts;
    readonly rows: readonly Row[];
    readonly names: Outlets;
    readonly order: readonly [SideName, SideName];
    readonly closer: Closer;
  },
  { t }: Translator,
): AnswerView {
  const { counts, rows, names, order, closer } = props;
  const { contradiction, difference, alike, match } = counts;
  const say = (key: 'difference' | 'alike' | 'match') =>
    counts[key] > 0 ? [t(`answer.${TERMS[key]}`, { count: counts[key] })] : [];
  const others = [...say('difference'), ...say('alike'), ...say('match')];
  if (closer === 'pending') return { first: t('answer.reading'), rest: others, sign: 'pending' };
  if (contradiction === 1) {
    const figure = rows.find(({ kind }) => kind === 'contradiction')?.figure;
    const count = t('answer.differ', { count: 1 });
    if (!figure) return { first: count, rest: others, sign: 'contradiction' };
    const [one, two] = order;
    // "7:45 p.m." ends the sentence as it is.
    const bare = (text: string) => text.replace(/\.$/, '');
    const first = t('answer.one', {
      reportA: names[one],
      a: bare(figure[one].text),
      reportB: names[two],
      b: bare(figure[two].text),
    });
    return { first, rest: [count, ...others], sign: 'contradiction' };
  }
  if (contradiction > 1) {
    return {
      first: t('answer.differ', { count: contradiction }),
      rest: others,
      sign: 'contradiction',
    };
  }
  if (alike > 0) {
    return {
      first: t('answer.none.agree', { count: alike }),
      rest: [...say('difference'), ...say('match')],
      sign: 'alike',
    };
  }
  if (difference > 0) {
    return {
      first: t('answer.none.notComparable', { count: difference }),
      rest: say('match'),
      sign: 'difference',
    };
  }
  if (match > 0)
    return { first: t('answer.none.match', { count: match }), rest: [], sign: 'alike' };
  return { first: t('answer.noMatch'), rest: [], sign: 'info' };
}
