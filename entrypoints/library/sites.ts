/** The site that a report is of, as readers name it; null where it has no address. */
export function siteOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
