import { useId, useState } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { WatchedSites } from '../options/index.ts';

const CHOICES = ['click', 'sites', 'all'] as const;

/** When pages are read: at a click, by themselves on some sites, or on all. */
type ReadingChoiceName = (typeof CHOICES)[number];

function choiceOf({ all, hosts }: WatchedSites): ReadingChoiceName {
  if (all) return 'all';
  return hosts.length > 0 ? 'sites' : 'click';
}

/** What came of the last request. */
export type AccessProblem = 'address' | 'refused';

/** The one choice that the extension needs: nothing is asked of the browser before a button here is pressed. */
export function ReadingChoice(props: {
  /** Null until they are known. */
  readonly sites: WatchedSites | null;
  readonly problem: AccessProblem | null;
  readonly onClickOnly: () => void;
  /** Called in the click, as the browser's prompt needs it; with what the reader typed. */
  readonly onSite: (address: string) => void;
  readonly onAll: () => void;
}) {
  const { t } = usePagesLanguage();
  const id = useId();
  const [wanted, setWanted] = useState<ReadingChoiceName | null>(null);
  const [address, setAddress] = useState('');
  const chosen = wanted ?? (props.sites ? choiceOf(props.sites) : 'click');
  const hosts = props.sites?.hosts ?? [];
  const isAll = props.sites?.all ?? false;

  return (
    <fieldset class="choices" aria-describedby={`${id}-status`}>
      <legend class="sr-only">{t('welcome.choice.title')}</legend>
      {CHOICES.map((choice) => (
        <div key={choice} class="choice">
          <label class="check">
            <input
              type="radio"
              name={id}
              checked={chosen === choice}
              onChange={() => {
                setWanted(choice);
                if (choice === 'click') props.onClickOnly();
              }}
            />
            <span>
              <b>{t(`welcome.choice.${choice}`)}</b>
              <span class="choice-text muted">{t(`welcome.choice.${choice}.text`)}</span>
            </span>
          </label>
          {choice === 'sites' && chosen === 'sites' && (
            <form
              class="choice-more"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                props.onSite(address);
              }}
            >
              {hosts.length > 0 && (
                <ul class="choice-hosts">
                  {hosts.map(({ host }) => (
                    <li key={host}>
                      <bdi class="chip">{host}</bdi>
                    </li>
                  ))}
                </ul>
              )}
              <p class="field">
                <label for={`${id}-site`}>{t('welcome.choice.site.label')}</label>
                <input
                  id={`${id}-site`}
                  class="text-field"
                  type="url"
                  inputMode="url"
                  autocomplete="url"
                  dir="ltr"
                  placeholder="news.example"
                  value={address}
                  aria-invalid={props.problem === 'address'}
                  aria-describedby={`${id}-status`}
                  onInput={({ currentTarget }) => setAddress(currentTarget.value)}
                />
                <button type="submit" class="button button-first">
                  {t('welcome.choice.site.ask')}
                </button>
              </p>
            </form>
          )}
          {choice === 'all' && chosen === 'all' && !isAll && (
            <p class="choice-more">
              <button type="button" class="button button-first" onClick={props.onAll}>
                {t('welcome.choice.all.ask')}
              </button>
            </p>
          )}
        </div>
      ))}
      <p id={`${id}-status`} role="status" class={props.problem ? 'problem' : 'muted'}>
        {props.problem ? t(`welcome.choice.problem.${props.problem}`) : t('welcome.choice.later')}
      </p>
    </fieldset>
  );
}
