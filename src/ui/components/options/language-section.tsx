import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../i18n/index.ts';
import { usePagesLanguage } from '../../i18n/pages.ts';

/** A language's name in a language, as the browser knows it and lists begin it: with a capital letter. */
function nameOf(language: string, inLanguage: string): string {
  const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  const [first = ''] = name;
  return first.toLocaleUpperCase(inLanguage) + name.slice(first.length);
}

/** Which language the interface speaks. Each is named in itself, so that it is found by those who read no other. */
export function LanguageSection(props: {
  /** Null: the browser's. */
  readonly chosen: Language | null;
  /** What the browser's would be. */
  readonly ofBrowser: Language;
  readonly onChoose: (language: Language | null) => void;
}) {
  const { t, locale } = usePagesLanguage();
  const id = useId();
  return (
    <>
      <p class="field">
        <label for={id}>{t('options.language.label')}</label>
        <select
          id={id}
          value={props.chosen ?? ''}
          onChange={({ currentTarget }) =>
            props.onChoose(LANGUAGES.find((one) => one === currentTarget.value) ?? null)
          }
        >
          <option value="">
            {t('options.language.browser', { language: nameOf(props.ofBrowser, locale) })}
          </option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {nameOf(language, language)}
            </option>
          ))}
        </select>
      </p>
      <p class="muted">{t('options.language.text')}</p>
    </>
  );
}
