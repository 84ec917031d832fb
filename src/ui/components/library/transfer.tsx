import { useEffect, useRef, useState } from 'preact/hooks';
import { usePagesLanguage } from '../../i18n/pages.ts';
import type { TransferView } from '../../model/library-views.ts';
import { Confirm } from './confirm.tsx';

export interface KeepEvents {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
  readonly onDeleteSite: (site: string) => void;
  readonly onDeleteAll: () => void;
}

/** A site of the library, and how many reports are of it. */
export interface SiteView {
  readonly site: string;
  readonly count: number;
}

/** Export and import of the whole library, and deleting what is of a site, or everything. */
export function KeepAndMove(
  props: KeepEvents & {
    readonly transfer: TransferView | null;
    readonly sites: readonly SiteView[];
    readonly count: number;
  },
) {
  const { t } = usePagesLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [site, setSite] = useState('');
  const [sure, setSure] = useState<'site' | 'all' | null>(null);
  const { transfer, sites, count } = props;
  const isRunning = transfer?.state === 'exporting' || transfer?.state === 'importing';
  const chosen = sites.find((each) => each.site === site);
  return (
    <section class="sheet-section" aria-labelledby="library-keep">
      <h2 id="library-keep">{t('library.keep')}</h2>
      <div class="sheet-actions">
        <button
          type="button"
          class="button"
          aria-disabled={isRunning || count === 0}
          onClick={() => !isRunning && count > 0 && props.onExport()}
        >
          {t('library.export')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={isRunning}
          onClick={() => !isRunning && picker.current?.click()}
        >
          {t('library.import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          class="file-picker"
          aria-label={t('library.import')}
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) props.onImport(file);
            currentTarget.value = '';
          }}
        />
        {isRunning && (
          <button type="button" class="button" onClick={props.onCancel}>
            {t('library.cancel')}
          </button>
        )}
      </div>
      <TransferState transfer={transfer} />
      {transfer?.state === 'exported' && <FileLink {...transfer} />}
      {sites.length > 0 && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) setSure('site');
          }}
        >
          <label for="library-site">{t('library.delete.site')}</label>
          <select
            id="library-site"
            value={site}
            onChange={({ currentTarget }) => setSite(currentTarget.value)}
          >
            <option value="">{t('library.site.choose')}</option>
            {sites.map((each) => (
              <option key={each.site} value={each.site}>
                {t('library.site', { site: each.site, count: each.count })}
              </option>
            ))}
          </select>
          <button type="submit" class="button button-small" aria-disabled={!chosen}>
            {t('library.delete')}
          </button>
        </form>
      )}
      {sure === 'site' && chosen && (
        <Confirm
          count={chosen.count}
          onYes={() => {
            setSure(null);
            setSite('');
            props.onDeleteSite(chosen.site);
          }}
          onNo={() => setSure(null)}
        />
      )}
      {count > 0 && (
        <p>
          <button type="button" class="button" onClick={() => setSure('all')}>
            {t('library.delete.all')}
          </button>
        </p>
      )}
      {sure === 'all' && (
        <Confirm
          count={count}
          onYes={() => {
            setSure(null);
            props.onDeleteAll();
          }}
          onNo={() => setSure(null)}
        />
      )}
    </section>
  );
}

/** How an export or import goes, or went. It stands empty before: screen readers tell only what changes. */
function TransferState({ transfer }: { readonly transfer: TransferView | null }) {
  const { t } = usePagesLanguage();
  return (
    <p role="status" class={transfer?.state === 'failed' ? 'problem' : 'muted'}>
      {transfer?.state === 'exporting' && t('library.exporting', { count: transfer.count })}
      {transfer?.state === 'exported' && t('library.exported', { count: transfer.count })}
      {transfer?.state === 'importing' && t('library.importing', { count: transfer.count })}
      {transfer?.state === 'failed' && t('library.transfer.failed')}
      {transfer?.state === 'imported' && imported(transfer, t)}
    </p>
  );
}

/** The exported file. It takes the focus, since writing it may have taken long. */
function FileLink({ name, href }: { readonly name: string; readonly href: string }) {
  const { t } = usePagesLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <p>
      <a ref={link} href={href} download={name}>
        {t('library.file')}
      </a>
    </p>
  );
}

function imported(
  { outcome, added, known, refused }: Extract<TransferView, { state: 'imported' }>,
  t: ReturnType<typeof usePagesLanguage>['t'],
): string {
  switch (outcome) {
    case 'done':
      return [
        t('library.import.done'),
        t('library.import.added', { count: added }),
        ...(known > 0 ? [t('library.import.known', { count: known })] : []),
        ...(refused > 0 ? [t('library.import.refused', { count: refused })] : []),
      ].join(' ');
    case 'cancelled':
    case 'damaged':
    case 'full':
      return `${t(`library.import.${outcome}`)} ${t('library.import.added', { count: added })}`;
    case 'otherFormat':
    case 'newerVersion':
      return t(`library.import.${outcome}`);
  }
}
