import type { PublishedReport } from '../browser/sites/layouts.ts';

/** An RSS feed that lists reports at these addresses. */
export const feedOf = (...reports: readonly { report: PublishedReport; address: string }[]) =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Selmouth Daily</title>${reports
    .map(
      ({ report, address }) => `<item><title>${report.title}</title><link>${address}</link>
<description>${report.paragraphs.slice(0, 2).join(' ')}</description>
<pubDate>${new Date(report.published ?? '').toUTCString()}</pubDate></item>`,
    )
    .join('\n')}</channel></rss>`;
