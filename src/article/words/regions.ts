/**
 * Words by which pages name their parts (in class names, ids, roles and test names), read off what content
 * systems and front-end frameworks commonly generate (WordPress, Drupal, Blogger, AMP, schema.org) and off the
 * names that Readability's own "unlikely candidates" lists. A name is English code whatever the page's language.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of page builders' own: one of them in a part's name, and the part isn't body text. */
export const JUNK_WORDS = words(
  'adv advert advertisement advertorial adslot adunit sponsored taboola outbrain dianomi relatedposts recirc readmore ' +
    'recirculation seealso sharebar sharedaddy addthis addtoany socials followus newsletter newsletters subscribe ' +
    'signup optin mailchimp promo promos promobox cta commentlist disqus livefyre breadcrumb breadcrumbs pagination ' +
    'pager paging postnav prevnext gdpr onetrust popup modal tooltip overlay lightbox toast mostread mostviewed nav ' +
    'navbar navigation toolbar sitemap footer masthead topbar taglist hashtags paywall regwall sidebar carousel ' +
    'slideshow toc disclosure bio',
);

/** Words of page builders that a report may use too: with nothing but plain words beside them, junk. */
export const USUAL_JUNK_WORDS = words(
  'ad ads sponsor sponsorship related recommended recommendation recommendations share sharing shares social follow ' +
    'subscription promotion comment comments respond replies reply discussion cookie cookies consent popular trending ' +
    'menu skip tags copyright donate slider ticker login piano',
);

/** Words that name furniture on one page and a part of the report on another: what the part holds decides. */
export const DOUBTFUL_WORDS = words(
  'latest headlines keywords topics categories disclaimer donation membership widget rail gallery infobox factbox ' +
    'rating ratings vote voting poll quiz crossword horoscope weather feedback survey print email register search',
);

/** Words that page builders put beside others in names, and that say nothing of what a part holds. */
export const PLAIN_WORDS = words(
  'article articles story stories post posts news page site main body content contents text entry item items list ' +
    'lists block section module component container wrapper wrap inner outer area panel card cards column grid group ' +
    'header heading head title label caption link links button buttons icon icons image left right bottom center top ' +
    'small large mobile desktop inline float single media tools form field count more view default custom theme ' +
    'widget latest',
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
export const CAPTION_WORDS = words(
  'caption captions figcaption credit credits photocredit legend cutline gallerycaption',
);

/** Parts that tell of the article: who, when, where. */
export const DATELINE_WORDS = words(
  'byline author authors dateline timestamp dateposted pubdate published postdate readtime kicker eyebrow',
);

/** Parts that hold the standfirst. */
export const STANDFIRST_WORDS = words(
  'standfirst dek deck subtitle subheadline subhead subheading strapline chapo chapeau lede lead intro sapo excerpt summary abstract teaser tagline vorspann',
);
