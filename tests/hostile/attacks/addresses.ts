import '../xml.ts';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { checkListed } from '../../../src/finding/feeds/listed.ts';
import { feedAddresses, opmlOf } from '../../../src/finding/feeds/opml.ts';
import { checkSubscription, subscribe } from '../../../src/finding/feeds/subscription.ts';
import { isPrivateHost } from '../../../src/finding/network/host.ts';
import { savedHeadSchema, savedReportSchema } from '../../../src/library/report.ts';
import { sentenceLink } from '../../../src/ui/take-along/text-fragment.ts';
import { webAddress } from '../../../src/web/address.ts';
import { foreignAddress, privateHost } from '../address.ts';
import type { Attack } from './attack.ts';

const WEB = 'https://news.example/a?b=1#c';

const SAVED = {
  ...{ id: '1', version: 1, savedAt: '2031-03-05T10:00:00.000Z', title: null, publisher: null },
  ...{ byline: null, published: null, lang: null, partial: false, text: 'Three were hurt.' },
};

const LISTED = {
  ...{ title: 'A', publisher: null, published: null, summary: null },
  ...{ listedAt: '2031-03-05', seen: false },
};

/** Written for XML, which has no control characters but white space. */
const asXml = (text: string) =>
  text.replace(/(?!\s)\p{Cc}/gu, '').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** What is none of the web's, by every way in and out. */
export const ADDRESSES: Attack = {
  claim: 'an address of another scheme than http and https gets in nowhere and goes out nowhere',
  inTests: 2_000,
  attempt(random) {
    const url = foreignAddress(random);
    assert.equal(webAddress(url, WEB), null);
    for (const schema of [savedReportSchema, savedHeadSchema]) {
      const read = v.safeParse(schema as v.GenericSchema, { ...SAVED, url });
      assert(!read.success || (read.output as { url: unknown }).url === null);
    }
    assert.equal(checkSubscription(subscribe(url)), null);
    assert.deepEqual(checkListed([{ ...LISTED, address: url }]), []);
    const opml = `<opml version="2.0"><body><outline text="a" xmlUrl="${asXml(url)}"/></body></opml>`;
    assert.deepEqual(feedAddresses(opml), { ok: true, addresses: [] });
    assert.equal(sentenceLink(url, SAVED.text, { start: 0, end: 5 }), null);
    assert.deepEqual(feedAddresses(opmlOf([subscribe(url), subscribe(WEB)])), {
      ok: true,
      addresses: [WEB],
    });
  },
};

/** The device and its own network, in every way to write it. */
export const HOSTS: Attack = {
  claim: 'a host of the device or its own network is known as one, however it is written',
  inTests: 2_000,
  attempt(random) {
    const host = privateHost(random);
    const address = `http://${host}/`;
    if (!URL.canParse(address)) return;
    assert(isPrivateHost(new URL(address).hostname), `${host} is taken for a public one`);
  },
};
