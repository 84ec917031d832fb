import { browser } from './browser.ts';

/**
 * The setting "language" as the popup reads it, without the schemas of settings.ts, which weigh more than all that they
 * would check here: what is no language is passed over where languages are chosen.
 */
export async function storedLanguage(): Promise<string | null> {
  try {
    const { language } = await browser.storage.local.get('language');
    return typeof language === 'string' ? language : null;
  } catch {
    return null;
  }
}
