import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

/** A state without a comparison: what is so, and what the reader can do. */
export function Notice(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice">
      <h1 ref={heading} tabIndex={-1} class="notice-title">
        <Icon name={props.icon} />
        {props.title}
      </h1>
      {props.text !== undefined && <p class="notice-text">{props.text}</p>}
      {props.children}
    </section>
  );
}
