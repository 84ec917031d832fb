import { useEffect, useRef } from 'preact/hooks';
import { type Translator, useLanguage } from '../i18n/index.ts';
import type { Counts } from '../model/pairs.ts';
import { Icon } from './icon.tsx';

const isNothing = ({ disagree, scope, compatible, agree, match }: Counts): boolean =>
  disagree + scope + compatible + agree + match === 0;

/** What differs first, in one line; then the rest, in another. */
function answerOf(counts: Counts, { t }: Translator): { first: string; rest: string[] } {
  const { disagree, scope, compatible, agree, match } = counts;
  if (isNothing(counts)) {
    return { first: t('answer.noMatch'), rest: [] };
  }
  const first =
    disagree > 0
      ? t('answer.disagree', { count: disagree })
      : scope > 0
        ? t('answer.scope', { count: scope })
        : t('answer.noneDiffer');
  const rest = [
    ...(disagree > 0 && scope > 0 ? [t('answer.scope', { count: scope })] : []),
    ...(compatible > 0 ? [t('answer.compatible', { count: compatible })] : []),
    ...(agree > 0 ? [t('answer.agree', { count: agree })] : []),
    ...(match > 0 ? [t('answer.match', { count: match })] : []),
  ];
  return { first, rest };
}

/** The answer, above everything else; where it is what the reader asked for, it takes the focus and is read first. */
export function Answer(props: {
  readonly counts: Counts;
  readonly sameStory: boolean;
  readonly story: string | null;
  readonly takesFocus: boolean;
}) {
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.takesFocus) heading.current?.focus();
  }, []);
  const { first, rest } = answerOf(props.counts, language);
  const tone = props.counts.disagree > 0 ? 'disagree' : props.counts.scope > 0 ? 'scope' : 'agree';
  // Where nothing matches, nothing agrees either.
  const sign = isNothing(props.counts) ? 'info' : tone;
  return (
    <header class="answer">
      {props.story !== null && (
        <p class="answer-story">
          <span class="sr-only">{language.t('story.label')}: </span>
          <bdi>{props.story}</bdi>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1} class="answer-first">
        <span class={`answer-icon tone-${sign}`}>
          <Icon name={sign} />
        </span>
        {first}
      </h1>
      {rest.length > 0 && <p class="answer-rest">{rest.join(' · ')}</p>}
      {!props.sameStory && <p class="note">{language.t('answer.notSameStory')}</p>}
    </header>
  );
}
