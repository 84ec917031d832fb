import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onSettingChanged } from '../../src/platform/settings.ts';
import { OptionsPage } from '../../src/ui/components/options/index.ts';
import { useUnkept } from './keeping.ts';
import { type PageLanguage, pageLanguage } from './page-language.ts';
import { SECTIONS } from './sections/index.ts';

/** The options in the reader's language, as it is now: choosing another shows the page in it at once. */
function Options(props: { readonly initial: PageLanguage }) {
  const [{ language, pagesLanguage }, setLanguage] = useState(props.initial);
  const unkept = useUnkept();
  useEffect(
    () => onSettingChanged('language', () => void pageLanguage('options.title').then(setLanguage)),
    [],
  );
  const sections = SECTIONS.map(({ id, title, Content }) => ({
    id,
    title: pagesLanguage.t(title),
    content: <Content />,
  }));
  return (
    <OptionsPage
      language={language}
      pagesLanguage={pagesLanguage}
      sections={sections}
      unkept={unkept}
    />
  );
}

const initial = await pageLanguage('options.title');
const root = document.getElementById('app');
if (root) render(<Options initial={initial} />, root);
// The anchor of the address was looked for before its section stood there.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
