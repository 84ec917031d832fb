import * as v from 'valibot';
import { browser } from './browser.ts';
import { storedLanguage } from './language-choice.ts';

/** The form of `_locales/LANGUAGE/messages.json`, which the build writes from the language's file. */
const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/** What the extension says outside its own pages, and in which language (BCP 47). */
export interface OwnMessage {
  readonly text: string;
  readonly lang: string;
}

async function messagesIn(language: string): Promise<v.InferOutput<typeof messagesSchema>> {
  try {
    const file = `/_locales/${encodeURIComponent(language)}/messages.json`;
    const response = await fetch(browser.runtime.getURL(file));
    return v.parse(messagesSchema, await response.json());
  } catch {
    // A language that the interface doesn't speak.
    return {};
  }
}

/**
 * A text of `_locales` in the language that the reader chose for the extension; in the browser's where none was. The
 * browser's own API knows the browser's language alone.
 */
export async function ownMessage(name: 'headlinesHighlighted'): Promise<OwnMessage> {
  const chosen = await storedLanguage();
  const messages = chosen === null ? {} : await messagesIn(chosen);
  const say = (key: string) => messages[key]?.message ?? browser.i18n.getMessage(key);
  return { text: say(name), lang: say('language') };
}
