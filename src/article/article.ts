/** Text beside the body that can carry figures. */
export interface Aside {
  readonly kind: 'caption' | 'table' | 'list';
  readonly text: string;
}

/** What a page gives of an article. What the page doesn't state is null. Plain data: it crosses process borders as JSON. */
export interface Article {
  readonly url: string | null;
  /** The address the page names as its own, without fragments. */
  readonly canonicalUrl: string | null;
  readonly isArticle: boolean;
  /** True where only part of the article could be read (paywall, truncated). */
  readonly partial: boolean;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  /** The body in reading order, one paragraph a line, with standfirst and without headline. */
  readonly text: string;
  readonly asides: readonly Aside[];
}
