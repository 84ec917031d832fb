/** Text beside the body that can carry figures. */
export interface Aside {
  readonly kind: 'caption' | 'table' | 'list';
  readonly text: string;
}

/**
 * Where a piece of text stands in the live page. `element` counts the page's elements in document order (open
 * shadow roots and same-origin frames included, see walk.ts), 0 being the root. A page that changed since is
 * searched for the text itself.
 */
export interface Anchor {
  readonly element: number;
}

/** One paragraph of the body: `text.slice(start, end)`, offsets in UTF-16 code units into the article's text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly role: 'standfirst' | 'heading' | 'paragraph' | 'item' | 'quote';
  /** Null where the paragraph isn't shown in the page (taken from its metadata). */
  readonly anchor: Anchor | null;
}

/** One post of a live blog, in the order of the page: `text.slice(start, end)`. */
export interface Post {
  readonly start: number;
  readonly end: number;
  /** ISO 8601 date-time (or a time as shown, where the page gives no date); null where it gives none. */
  readonly time: string | null;
}

/** A block of the page that is not in the text, and why. */
export interface DroppedBlock {
  readonly text: string;
  readonly reason: DropReason;
  readonly anchor: Anchor;
}

/** Why a block is not part of the body. */
export type DropReason =
  /** Not shown, or not meant to be read: hidden, or in a form or a control. */
  | 'hidden'
  /** In a part of the page that is marked as navigation, footer, banner or search. */
  | 'landmark'
  /** In a part whose name says what it is: related links, sharing, comments, newsletter, advertising. */
  | 'named'
  /** Outside the part of the page that holds the article. */
  | 'outside'
  /** Of another article on the same page. */
  | 'other-article'
  /** A reader's comment. */
  | 'comment'
  /** The headline itself. */
  | 'headline'
  /** A line about the article: author, date, credit, tags. */
  | 'dateline'
  /** Nothing but links. */
  | 'links'
  /** Wording of the page and not of the article: "Share this", "Read more: …". */
  | 'boilerplate'
  /** A heading with nothing of the article under it. */
  | 'empty-section'
  /** Said already. */
  | 'repeated'
  /** Kept as an aside. */
  | 'aside';

/** The ways to find a page's body (extractors/). */
export type ExtractorName = 'plain' | 'main-content' | 'live-blog' | 'json-ld';

/** Why an extractor leaves a page to the others. */
export interface Refusal {
  readonly refused: /** No sentence stands in the page. */
    | 'no-running-text'
    /** One part holds nearly all that the page says, and nothing else. */
    | 'clear-already'
    /** The page is larger than Readability is asked to judge. */
    | 'too-large'
    | 'nothing-found'
    /** What it found is a small part of what the page says. */
    | 'too-little'
    | 'no-posts'
    | 'no-body-in-metadata'
    /** The page shows as much as its metadata say. */
    | 'shown-in-full';
}

export type Refusals = Readonly<Partial<Record<ExtractorName, Refusal['refused']>>>;

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
  readonly standfirst: string | null;
  /** The lines of `text`, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** The posts of a live blog; empty where the page is none. */
  readonly posts: readonly Post[];
}

/** An article with the account of how it was found and of what was left out of it. */
export interface ExplainedArticle {
  readonly article: Article;
  /** Whose body it is; null where the page has none. */
  readonly extractor: ExtractorName | null;
  /** Why the other extractors did not better it. */
  readonly refusals: Refusals;
  readonly dropped: readonly DroppedBlock[];
}
