import type { ComponentChildren } from 'preact';
import type { Translator } from '../../i18n/index.ts';
import type { PagesTranslator } from '../../i18n/pages.ts';
import { Sheet } from '../sheet.tsx';

/** One section of the options: a heading of its own, and a place in the list at the head of the page. */
export interface OptionsSection {
  /** Its anchor: options.html#ID shows it. */
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** The page of options: its sections one below the other, and links to each. */
export function OptionsPage(props: {
  readonly language: Translator;
  readonly pagesLanguage: PagesTranslator;
  readonly sections: readonly OptionsSection[];
  /** Why what the reader changed last was not kept; null where it was. */
  readonly unkept?: 'full' | 'failed' | null;
}) {
  const { t } = props.pagesLanguage;
  return (
    <Sheet
      language={props.language}
      pagesLanguage={props.pagesLanguage}
      title={t('options.title')}
      head={
        <nav aria-label={t('options.nav')}>
          <ul class="sheet-nav">
            {props.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <p role="alert" class="problem unkept">
        {props.unkept && t(`change.${props.unkept}`)}
      </p>
      {props.sections.map(({ id, title, content }) => (
        <section key={id} id={id} class="sheet-section" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {content}
        </section>
      ))}
    </Sheet>
  );
}
