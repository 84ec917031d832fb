import { useId, useState } from 'preact/hooks';
import { useFindingLanguage } from '../../i18n/finding.ts';

/** What a reader types may lack the scheme; what is dropped may be a list of links with comments (RFC 2483). */
function addressIn(text: string): string {
  const line = text
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one !== '' && !one.startsWith('#'));
  const address = line ?? '';
  return /^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/.test(address) ? `https://${address}` : address;
}

/** Takes the address of another report, typed, pasted or dropped. What was typed stays until it is compared. */
export function FindAddress(props: {
  readonly disabled: boolean;
  /** Called in the click, as the browser's prompt needs it. */
  readonly onFind: (address: string) => void;
}) {
  const { t } = useFindingLanguage();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="find-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') props.onFind(addressIn(text));
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const { dataTransfer } = event;
        const link = dataTransfer?.getData('text/uri-list') || dataTransfer?.getData('text/plain');
        if (!link) return;
        event.preventDefault();
        setText(addressIn(link));
      }}
    >
      <label class="sr-only" for={id}>
        {t('find.address.label')}
      </label>
      <input
        id={id}
        class="find-field"
        type="text"
        inputMode="url"
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        placeholder="https://"
        aria-describedby={`${id}-text`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={props.disabled || text.trim() === ''}>
        {t('find.address.do')}
      </button>
      <p id={`${id}-text`} class="muted">
        {t('find.address.text')}
      </p>
    </form>
  );
}
