/** A report as a news site publishes it; everything else on the page is the site's. */
export interface PublishedReport {
  readonly publisher: string;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601 date-time. */
  readonly published: string | null;
  readonly lang: string;
  readonly paragraphs: readonly string[];
}

/** How a site lays its pages out. Three unlike ones, because no reader reads only one site. */
export type Layout = 'structured' | 'classic' | 'blog';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
  body { font: 18px/1.55 Georgia, serif; margin: 0; color: #222; background: #fff; }
  header, footer, nav, aside { font: 14px/1.4 system-ui, sans-serif; background: #f1f1ee; padding: 12px 24px; }
  main { max-width: 42rem; margin: 24px auto; padding: 0 24px; }
  h1 { line-height: 1.15; } .meta { color: #666; font: 14px system-ui, sans-serif; }`;

function page(report: PublishedReport, head: string, body: string): string {
  return `<!doctype html>
<html lang="${escaped(report.lang)}">
<head>
<meta charset="utf-8">
<title>${escaped(report.title)} | ${escaped(report.publisher)}</title>
<style>${STYLE}</style>
${head}
</head>
<body>
${body}
</body>
</html>`;
}

const paragraphs = (report: PublishedReport): string =>
  report.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');

/** A page that states everything in JSON-LD, with a newsletter box in the middle of the text. */
function structured(report: PublishedReport): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: report.title,
    ...(report.published ? { datePublished: report.published } : {}),
    ...(report.byline ? { author: { '@type': 'Person', name: report.byline } } : {}),
    publisher: { '@type': 'NewsMediaOrganization', name: report.publisher },
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return page(
    report,
    `<script type="application/ld+json">${json}</script>`,
    `<header>${escaped(report.publisher)}
<nav><a href="/">Home</a> <a href="/region">Region</a> <a href="/sport">Sport</a></nav></header>
<main><article>
<h1>${escaped(report.title)}</h1>
<p class="meta">${report.byline ? `By ${escaped(report.byline)}` : ''}</p>
${paragraphs(report)}
</article>
<aside class="newsletter"><h2>The morning letter</h2><form><label>E-mail <input type="email"></label>
<button>Subscribe</button></form></aside></main>
<footer>© ${escaped(report.publisher)}. Contact. Imprint.</footer>`,
  );
}

/** A page that states what it states in meta elements and a visible time, between columns of links. */
function classic(report: PublishedReport): string {
  return page(
    report,
    `<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(report.title)}">
<meta property="og:site_name" content="${escaped(report.publisher)}">
${report.published ? `<meta property="article:published_time" content="${escaped(report.published)}">` : ''}
${report.byline ? `<meta name="author" content="${escaped(report.byline)}">` : ''}`,
    `<header><a href="/">${escaped(report.publisher)}</a></header>
<main><div class="article">
<h1>${escaped(report.title)}</h1>
<div class="meta">${report.byline ? `<span class="byline">${escaped(report.byline)}</span>` : ''}
${report.published ? `<time datetime="${escaped(report.published)}">${escaped(report.published.slice(0, 10))}</time>` : ''}</div>
<div class="article-body">
${paragraphs(report)}
</div></div></main>
<aside><h3>Related Articles</h3><ul><li><a href="/one">Harvest festival draws crowds to the old town</a></li>
<li><a href="/two">Council to vote on new cycle lanes</a></li></ul></aside>
<footer>All rights reserved.</footer>`,
  );
}

/** A page that states nothing to machines, with a form for comments below. */
function blog(report: PublishedReport): string {
  return page(
    report,
    '',
    `<header>${escaped(report.publisher)}</header>
<main><h1>${escaped(report.title)}</h1>
${report.byline ? `<p class="byline">By ${escaped(report.byline)}</p>` : ''}
${paragraphs(report)}
<section id="comments"><h3>Leave a Reply</h3><form><textarea></textarea><button>Post comment</button></form></section>
</main>`,
  );
}

const LAYOUTS: Readonly<Record<Layout, (report: PublishedReport) => string>> = {
  structured,
  classic,
  blog,
};

/** The page on which a site publishes a report. */
export function layOut(report: PublishedReport, layout: Layout): string {
  return LAYOUTS[layout](report);
}
