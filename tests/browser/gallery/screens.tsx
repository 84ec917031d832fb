import type { JSX } from 'preact';
import { Popup, type PopupProps } from '../../../src/ui/index.ts';
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

const popup = (props: Partial<PopupProps>) => () => (
  <Popup {...POPUP_PROPS} onShow={() => {}} {...props} />
);

/** What is clicked after a screen is rendered, by the text of the button. */
export interface Screen {
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
  'library-empty': { render: popup({ library: [] }), click: 'Saved reports' },
};
