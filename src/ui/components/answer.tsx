import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';
import { answerOf } from '../model/answer.ts';
import type { Outlets } from '../model/outlets.ts';
import type { Counts, Row } from '../model/rows.ts';
import type { SideName } from '../model/views.ts';
import type { Closer } from '../model/why.ts';
import { Icon } from './icon.tsx';

/** The answer, above everything else; where it is what the reader asked for, it takes the focus and is read first. */
export function Answer(props: {
  readonly counts: Counts;
  readonly rows: readonly Row[];
  readonly names: Outlets;
  readonly order: readonly [SideName, SideName];
  readonly closer: Closer;
  readonly sameStory: boolean;
  readonly takesFocus: boolean;
  /** What else can be shown of the two. */
  readonly children?: ComponentChildren;
}) {
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.takesFocus) heading.current?.focus();
  }, []);
  const { first, rest, sign } = answerOf(props, language);
  return (
    <header class="answer">
      <h1 ref={heading} tabIndex={-1} class="answer-first">
        <span class={`answer-icon tone-${sign}`}>
          <Icon name={sign} />
        </span>
        <span>{first}</span>
      </h1>
      {/* What the closer reading changes is said to those who hear it. */}
      <p class="sr-only" role="status">
        {props.closer === 'pending' ? language.t('answer.reading') : ''}
      </p>
      <div class="answer-rest">
        <p>{rest.join(' · ')}</p>
        {props.children}
      </div>
      {!props.sameStory && <p class="note">{language.t('answer.notSameStory')}</p>}
    </header>
  );
}
