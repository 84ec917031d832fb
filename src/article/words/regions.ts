/**
 * Words by which pages name their parts (in class names, ids, roles and test names), read off what content
 * systems and front-end frameworks commonly generate (WordPress, Drupal, Blogger, AMP, schema.org) and off the
 * names that Readability's own "unlikely candidates" lists. A name is English code whatever the page's language.
 */

/** One of these words in a part's name, and the part isn't body text. */
export const JUNK_WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads adv advert advertisement advertorial adslot adunit sponsor sponsored sponsorship taboola outbrain dianomi ' +
    'related relatedposts recommended recommendation recommendations recirc recirculation readmore seealso ' +
    'share sharing shares sharebar sharedaddy addthis addtoany social socials follow followus ' +
    'newsletter newsletters subscribe subscription signup optin mailchimp promo promos promotion promobox cta ' +
    'comment comments commentlist disqus respond replies reply discussion livefyre ' +
    'breadcrumb breadcrumbs pagination pager paging postnav prevnext ' +
    'cookie cookies consent gdpr onetrust popup modal overlay lightbox toast ' +
    'popular trending mostread mostviewed latest headlines ' +
    'menu nav navbar navigation toolbar sitemap skip footer masthead topbar ' +
    'tags taglist hashtags keywords topics categories ' +
    'copyright disclaimer donate donation membership paywall regwall piano ' +
    'widget sidebar rail gallery carousel slider slideshow infobox factbox toc ' +
    'rating ratings vote voting poll quiz crossword horoscope weather ticker ' +
    'correction corrections feedback survey print email login register search'
  ).split(' '),
);

/** Pairs of neighbouring words that name what neither word names alone. */
export const JUNK_PAIRS: readonly string[] = [
  'read more',
  'read next',
  'read also',
  'up next',
  'see also',
  'see more',
  'more from',
  'more on',
  'more stories',
  'more news',
  'you may',
  'also like',
  'most read',
  'most popular',
  'most viewed',
  'next article',
  'next post',
  'prev post',
  'post nav',
  'post navigation',
  'post tags',
  'entry tags',
  'tag list',
  'post meta',
  'entry meta',
  'article meta',
  'meta data',
  'post footer',
  'entry footer',
  'article footer',
  'author bio',
  'author box',
  'author info',
  'author card',
  'about author',
  'about the',
  'sign up',
  'pull quote',
  'call to',
  'jump link',
  'table of',
];

/** Parts whose text describes a picture, player or chart beside the body. */
export const CAPTION_WORDS: ReadonlySet<string> = new Set(
  'caption captions figcaption credit credits photocredit legend cutline gallerycaption'.split(' '),
);

/** Parts that tell of the article: who, when, where. */
export const DATELINE_WORDS: ReadonlySet<string> = new Set(
  'byline author authors dateline timestamp dateposted pubdate published postdate readtime kicker eyebrow'.split(
    ' ',
  ),
);

/** Parts that hold the standfirst. */
export const STANDFIRST_WORDS: ReadonlySet<string> = new Set(
  'standfirst dek deck subtitle subheadline subhead subheading strapline chapo chapeau lede intro sapo excerpt summary abstract teaser tagline vorspann'.split(
    ' ',
  ),
);
