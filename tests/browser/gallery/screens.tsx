import type { JSX } from 'preact';
import ar from '../../../assets/locales/ar.json';
import de from '../../../assets/locales/de.json';
import uk from '../../../assets/locales/uk.json';
import {
  createTranslator,
  FullPage,
  Panel,
  Popup,
  type ReaderProps,
} from '../../../src/ui/index.ts';
import {
  arabic,
  library,
  noMatch,
  noOther,
  nothingDiffers,
  POPUP_PROPS,
  several,
  summary,
} from '../../component/fixtures.ts';

const nothing = () => {};

const EVERYTHING: ReaderProps = {
  ...POPUP_PROPS,
  highlight: 'on',
  onShow: nothing,
  onHighlight: nothing,
  onCopy: nothing,
};

const popup = (props: Partial<ReaderProps>) => () => (
  <Popup {...EVERYTHING} onPanel={nothing} onFullPage={nothing} {...props} />
);

const panel = (props: Partial<ReaderProps>) => () => <Panel {...EVERYTHING} {...props} />;

const fullPage = (props: Partial<ReaderProps>) => () => <FullPage {...EVERYTHING} {...props} />;

/** What is clicked after a screen is rendered, by the text of the button. */
export interface Screen {
  /** The class of the document that the screen stands in. */
  readonly page?: 'popup-page' | 'panel-page' | 'full-page';
  readonly render: () => JSX.Element;
  readonly click?: string;
}

/** Every screen in every state that a reader can meet. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  compared: { render: popup({}) },
  'compared-saved': { render: popup({ save: 'saved', watch: 'site' }) },
  several: { render: popup({ reading: several }) },
  summary: { render: popup({ reading: summary }) },
  arabic: { render: popup({ reading: arabic }) },
  'nothing-differs': { render: popup({ reading: nothingDiffers }) },
  'no-match': { render: popup({ reading: noMatch }) },
  'no-other': { render: popup({ reading: noOther }) },
  'no-other-problem': { render: popup({ reading: noOther, addProblem: 'short', save: 'full' }) },
  'not-article': { render: popup({ reading: { state: 'notArticle', title: null } }) },
  restricted: { render: popup({ reading: { state: 'restricted' }, site: null }) },
  changed: { render: popup({ reading: { state: 'changed' } }) },
  failed: { render: popup({ reading: { state: 'failed', code: 'E42' } }) },
  waiting: { render: popup({ reading: null, step: 'comparing' }) },
  library: { render: popup({ library }), click: 'Saved reports' },
  panel: { page: 'panel-page', render: panel({}) },
  'panel-unread': { page: 'panel-page', render: panel({ reading: { state: 'unread' } }) },
  'full-page': { page: 'full-page', render: fullPage({ reading: several }) },
  german: { render: popup({ language: createTranslator('de', de) }) },
  ukrainian: { render: popup({ language: createTranslator('uk', uk), reading: summary }) },
  'in-arabic': { render: popup({ language: createTranslator('ar', ar), reading: arabic }) },
  menu: { render: popup({}), click: 'More' },
  'library-empty': { render: popup({ library: [] }), click: 'Saved reports' },
};
