import type { Random } from './random.ts';

/** Schemes that a browser opens for an extension where it would not for a page. */
const SCHEMES =
  'file chrome chrome-extension moz-extension about data javascript blob view-source ftp ws filesystem intent resource edge'.split(
    ' ',
  );

const HIDDEN = ['', ' ', '\n', '\t', '\u0000', '\r\n', '\u001f'];

/** What stands behind the scheme. */
const RESTS = [
  '//news.example/a',
  'alert(1)//http://a.example',
  'https://news.example/a',
  '///etc/hosts',
  'text/html,<script>alert(1)</script>',
  '//a.example@b.example/',
  '',
];

/** An address of another scheme than the web's, now and then hidden from a look at its first letters. */
export function foreignAddress(random: Random): string {
  const scheme = random.pick(SCHEMES);
  const named = random.isOnce(3) ? scheme.toUpperCase() : scheme;
  const at = random.below(named.length);
  const within = random.pick(['', '', '\n', '\t', '\r']);
  return `${random.pick(HIDDEN)}${named.slice(0, at)}${within}${named.slice(at)}:${random.pick(RESTS)}`;
}

/** An IPv4 address of the device or its own network, as 32 bits. */
const PRIVATE_IPV4 = [
  0x7f000001, 0x0a000001, 0xc0a80001, 0xac10ffff, 0xa9fea9fe, 0x00000000, 0x64400001, 0xc0000201,
  0xc6336401, 0xcb007101, 0xc0586301,
];

const PRIVATE_NAMES =
  'localhost,printer.local,fritz.box,nas.fritz.box,router.lan,api.svc,app.cluster.local,x.intra,x.private,x.domain,x.alt,x.onion,x.test,x.invalid,x.internal,x.home.arpa,intranet,wiki.corp'.split(
    ',',
  );

const octets = (address: number) => [24, 16, 8, 0].map((shift) => (address >>> shift) & 255);

/** The ways to write one IPv4 address that the URL standard knows, and IPv6 addresses that hold it. */
const IPV4_FORMS: readonly ((address: number, random: Random) => string)[] = [
  (address) => octets(address).join('.'),
  (address) => String(address),
  (address) => `0x${address.toString(16)}`,
  (address) => `0${address.toString(8)}`,
  (address, random) =>
    octets(address)
      .map((octet) =>
        random.pick([String(octet), `0x${octet.toString(16)}`, `0${octet.toString(8)}`]),
      )
      .join('.'),
  (address) => `${address >>> 24}.${address & 0xffffff}`,
  (address) => `${octets(address).join('.')}.`,
  (address) => `[::ffff:${octets(address).join('.')}]`,
  (address) => `[64:ff9b::${octets(address).join('.')}]`,
  (address) => `[2002:${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}::1]`,
  (address) =>
    [...octets(address).join('.')]
      .map((char) => (char === '.' ? '。' : String.fromCharCode(char.charCodeAt(0) + 0xfee0)))
      .join(''),
];

/** A host of the device or its own network, in one of the ways to write it. */
export function privateHost(random: Random): string {
  if (random.isOnce(2)) return random.pick(IPV4_FORMS)(random.pick(PRIVATE_IPV4), random);
  if (random.isOnce(5))
    return random.pick([
      '[::1]',
      '[::]',
      '[fe80::1]',
      '[fd00::1]',
      '[fc00::1]',
      '[ff02::1]',
      '[2001:db8::1]',
      '[3fff::1]',
    ]);
  const name = random.pick(PRIVATE_NAMES);
  const written = random.isOnce(3) ? name.toUpperCase() : name;
  return `${random.isOnce(3) ? `a${random.below(9)}.` : ''}${written}${random.isOnce(4) ? '.' : ''}`;
}
