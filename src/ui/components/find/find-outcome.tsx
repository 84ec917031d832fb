import { type FindingTranslator, useFindingLanguage } from '../../i18n/finding.ts';
import type { FindStateView, FindStep } from '../../model/find-views.ts';

const FAILURES = [
  'badAddress',
  'samePage',
  'privateHost',
  'off',
  'notAllowed',
  'network',
  'timeout',
  'tooLarge',
  'movedToOtherSite',
  'redirect',
  'notAPage',
  'notAnArticle',
  'noWords',
  'noService',
] as const;

const isNamed = (code: string): code is (typeof FAILURES)[number] =>
  (FAILURES as readonly string[]).includes(code);

/** Why it failed, in words. A code is one of src/finding's, or "status" with the number that a site answered with. */
function failureText(code: string, message: string, { t }: FindingTranslator): string {
  if (isNamed(code)) return t(`find.failed.${code}`);
  if (code === 'badAnswer') return t('find.failed.badAnswer', { message });
  if (code.startsWith('status ')) {
    return t('find.failed.status', { status: code.slice('status '.length) });
  }
  return t('find.failed.other', { code });
}

const hostOf = (origin: string | undefined): string =>
  origin !== undefined && URL.canParse(origin) ? new URL(origin).host : (origin ?? '');

/** How a task stands, in words; nothing where what it found is shown. */
function textOf({ task, now }: FindStep, language: FindingTranslator): string {
  const { t } = language;
  switch (now.state) {
    case 'searching':
      return t('find.state.searching');
    case 'asking':
      if (task.way === 'tabs') return t('find.tabs.asking');
      return t('find.state.asking', { host: hostOf(now.origins[0]) });
    case 'refused':
      if (task.way === 'tabs') return t('find.tabs.refused');
      return t('find.state.refused', { host: hostOf(now.origins[0]) });
    case 'nothing':
      return t(task.way === 'tabs' ? 'find.state.nothing.tabs' : 'find.state.nothing.search');
    case 'found':
      return now.available.length > 0 ? t('find.state.found', { count: now.available.length }) : '';
    case 'failed':
      return failureText(now.code, now.message ?? '', language);
  }
}

const isProblem = ({ state }: FindStateView): boolean => state === 'failed' || state === 'refused';

/** Says how a task stands. It stands empty before, since screen readers tell only what changes. */
export function FindOutcome({ step }: { readonly step: FindStep | null }) {
  const language = useFindingLanguage();
  const text = step ? textOf(step, language) : '';
  return (
    <p role="status" class={step && isProblem(step.now) ? 'problem' : 'muted'}>
      {text}
    </p>
  );
}
