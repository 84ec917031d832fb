import { LanguageSection } from '../../../src/ui/components/options/index.ts';
import { chooseLanguage, LANGUAGES } from '../../../src/ui/index.ts';
import { useSetting } from './use-setting.ts';

/** The setting of the interface's language. */
export function Language() {
  const [chosen, choose] = useSetting('language');
  return (
    <LanguageSection
      chosen={LANGUAGES.find((one) => one === chosen) ?? null}
      ofBrowser={chooseLanguage(navigator.languages).language}
      onChoose={choose}
    />
  );
}
