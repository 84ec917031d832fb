import { browser } from './browser.ts';
import { onStoredChanged } from './stored.ts';

const KEY = 'encoderFailed';

/** Whether the encoder could be used when it was last needed, for the page of options. */
export const EncoderState = {
  async hasFailed(): Promise<boolean> {
    return (await browser.storage.local.get(KEY))[KEY] === true;
  },

  async failed(): Promise<void> {
    await browser.storage.local.set({ [KEY]: true });
  },

  async worked(): Promise<void> {
    if (await this.hasFailed()) await browser.storage.local.remove(KEY);
  },

  /** Calls `changed` when that changes. Returns what stops it. */
  onChanged: (changed: () => void): (() => void) => onStoredChanged(KEY, changed),
};
