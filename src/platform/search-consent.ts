import type { Permissions } from './browser.ts';

/**
 * Access with what sending a search takes besides: Firefox has the reader agree, in the browser's own prompt, to words
 * of a search leaving the device (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/).
 * No other browser knows of such a permission.
 */
export function withSearchTerms(access: Permissions.Permissions): Permissions.Permissions {
  return import.meta.env.FIREFOX ? { ...access, data_collection: ['searchTerms'] } : access;
}
