import { readSetting, writeSetting } from './settings.ts';

export type HighlightChoice = 'on' | 'notHere' | 'off';

/** Whether sentences are highlighted in pages of a host (null: of none); they are, until the reader says otherwise. */
export async function highlightChoice(host: string | null): Promise<HighlightChoice> {
  const { off, notOn } = await readSetting('highlights');
  if (off) return 'off';
  return host !== null && notOn.includes(host) ? 'notHere' : 'on';
}

/** Changes it: for all sites, or for a host alone. */
export async function chooseHighlight(host: string | null, choice: HighlightChoice): Promise<void> {
  const { notOn } = await readSetting('highlights');
  const others = notOn.filter((one) => one !== host);
  const isHere = choice === 'notHere' && host !== null;
  await writeSetting('highlights', {
    off: choice === 'off',
    notOn: choice === 'off' ? notOn : isHere ? [...others, host].sort() : others,
  });
}
