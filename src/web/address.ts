/** Twice what the sitemap protocol allows, in characters: what is longer carries something else than a place. */
const MAX_LENGTH = 4_000;

/**
 * An address as an absolute one of the web's, which is what a reader can open and a report can be at; null where it is
 * anything else: `file:`, `javascript:`, `data:`, a page of the browser's or of an extension; or longer than any.
 *
 * The one place where that is decided, for all that comes in (pages, feeds, files, messages, storage), is opened or
 * goes out.
 *
 * @param base what a relative address is relative to
 */
export function webAddress(stated: string | null | undefined, base?: string): string | null {
  if (!stated || stated.length > MAX_LENGTH || !URL.canParse(stated, base)) return null;
  const { protocol, href } = new URL(stated, base);
  const isOfTheWeb = protocol === 'http:' || protocol === 'https:';
  return isOfTheWeb && href.length <= MAX_LENGTH ? href : null;
}

/** Whether an address is an absolute one of the web's. */
export function isWebAddress(stated: string | null | undefined): boolean {
  return webAddress(stated) !== null;
}

/** A text as a part of an address. Half of a character, which a page may have, is written as the sign for what is none. */
export function encodedPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
