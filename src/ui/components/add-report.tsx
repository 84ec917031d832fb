import { useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.ts';

/** What the reader gave as the other report. */
export interface AddedReport {
  readonly kind: 'text' | 'html';
  readonly text: string;
  /** The file's name, where it came as a file. */
  readonly name: string | null;
}

export type AddProblem = 'empty' | 'short' | 'long' | 'type' | 'unreadable';

const HTML_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(?:txt|text|md)$/i;

function kindOf(file: File): AddedReport['kind'] | null {
  if (HTML_NAME.test(file.name) || /html/.test(file.type)) return 'html';
  if (TEXT_NAME.test(file.name) || file.type === 'text/plain') return 'text';
  return null;
}

/** Takes a pasted text or a dropped page. What can't be used is said so, and what was typed stays. */
export function AddReport(props: {
  /** What the engine found wrong with the last attempt. */
  readonly problem: AddProblem | null;
  readonly onAdd: (report: AddedReport) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [ownProblem, setOwnProblem] = useState<AddProblem | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const problem = ownProblem ?? props.problem;

  function addText() {
    if (text.trim() === '') return setOwnProblem('empty');
    setOwnProblem(null);
    props.onAdd({ kind: 'text', text, name: null });
  }

  async function addFile(chosen: File | null | undefined) {
    if (!chosen) return;
    const kind = kindOf(chosen);
    if (kind === null) return setOwnProblem('type');
    try {
      const content = await chosen.text();
      setOwnProblem(null);
      props.onAdd({ kind, text: content, name: chosen.name });
    } catch {
      setOwnProblem('unreadable');
    }
  }

  return (
    <form
      class={`add${over ? ' add-over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        addText();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer?.files[0];
        if (dropped) void addFile(dropped);
        else setText(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <h2 class="section-title">{t('paste.title')}</h2>
      <label class="sr-only" for={id}>
        {t('paste.label')}
      </label>
      <textarea
        id={id}
        rows={6}
        dir="auto"
        placeholder={t('paste.placeholder')}
        value={text}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== null}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && t(`paste.problem.${problem}`)}
      </p>
      <p class="add-actions">
        <button type="submit" class="button button-first">
          {t('paste.compare')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('paste.file')}
        </button>
        <span class="muted">{t('paste.drop')}</span>
        <input
          ref={file}
          type="file"
          hidden
          accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
          onChange={(event) => void addFile(event.currentTarget.files?.[0])}
        />
      </p>
    </form>
  );
}
