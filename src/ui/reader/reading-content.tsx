import { ComparisonView } from '../components/comparison-view.tsx';
import { MoreWaysContext } from '../components/find/more-ways.ts';
import { Notice } from '../components/notice.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useLanguage } from '../i18n/index.ts';
import { AddReport } from './parts.ts';
import type { Frame, ReaderProps } from './reader.tsx';

/** The page's reading, or in words why there is none and what the reader can do. */
export function ReadingContent(props: ReaderProps & { readonly frame: Frame }) {
  const { t, rich } = useLanguage();
  const { reading } = props;
  if (reading === null) return <Waiting step={props.step} />;
  const retry = (
    <p>
      <button type="button" class="button button-first" onClick={props.onRetry}>
        {t('action.retry')}
      </button>
    </p>
  );
  switch (reading.state) {
    case 'compared':
      return (
        <ComparisonView
          reading={reading}
          closer={props.closer}
          chosenRow={props.chosenRow ?? null}
          lostRows={props.lostRows}
          wrongRows={props.wrongRows}
          hasTexts={props.frame === 'page'}
          onChoose={props.onChoose}
          figuresOfAll={props.figuresOfAll}
          onFiguresOfAll={props.onFiguresOfAll}
          onOpenReport={props.onOpenReport}
          onShow={props.onShow}
          onTake={props.onTake}
          onWrong={props.onWrong}
        />
      );
    case 'noOther': {
      const add = <AddReport problem={props.addProblem} onAdd={props.onAdd} />;
      return (
        <Notice icon="info" title={t('noOther.title')}>
          <p class="muted">
            {rich('noOther.read', {
              title: (
                <b lang={reading.page.lang ?? ''}>
                  {reading.page.title ?? reading.page.publisher ?? t('report.noTitle')}
                </b>
              ),
            })}
          </p>
          {props.finding ? (
            <MoreWaysContext.Provider value={add}>{props.finding}</MoreWaysContext.Provider>
          ) : (
            add
          )}
        </Notice>
      );
    }
    case 'restricted':
      return <Notice icon="info" title={t('restricted.title')} text={t('restricted.text')} />;
    case 'unread':
      return <Notice icon="info" title={t('unread.title')} text={t('unread.text')} />;
    case 'notArticle':
      return (
        <Notice icon="info" title={t('noReport.title')} text={t('noReport.text')}>
          {reading.readable && props.onReadAnyway && (
            <p>
              <button type="button" class="button" onClick={props.onReadAnyway}>
                {t('noReport.anyway')}
              </button>
            </p>
          )}
        </Notice>
      );
    case 'gone':
      return <Notice icon="info" title={t('gone.title')} text={t('gone.text')} />;
    case 'changed':
      return (
        <Notice icon="warning" title={t('changed.title')} text={t('changed.text')}>
          {retry}
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon="warning" title={t('failed.title')} text={t('failed.text')}>
          {retry}
          <p class="muted">{t('failed.code', { code: reading.code })}</p>
        </Notice>
      );
  }
}
