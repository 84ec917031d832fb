/**
 * Address blocks that are nobody's public web site: IANA's IPv4 Special-Purpose Address Registry (RFC 6890), those for
 * documentation (RFC 5737) and the former 6to4 relays (RFC 7526) among them, as [network, prefix length].
 */
const PRIVATE_IPV4: ReadonlyArray<readonly [string, number]> = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * Names that never resolve on the public web. RFC 6761 (special-use: but for .example, which stands for a public site),
 * RFC 6762 (mDNS) with the names that its appendix G has private networks use, RFC 7686 (.onion), RFC 8375 (.home.arpa),
 * RFC 9476 (.alt), ICANN's .internal, those that ICANN keeps from delegation since they collide with names in use at home
 * and at work, and those that routers and clusters (Kubernetes: .svc, .cluster.local) give of themselves.
 */
const PRIVATE_DOMAINS: ReadonlySet<string> = new Set(
  [
    'localhost localdomain local test invalid onion alt internal home.arpa',
    'home corp mail lan intranet intra private domain workgroup host router gateway svc belkin',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Names under public domains by which home routers are reached from within, as their makers' manuals have them: in the
 * home network they lead to the router itself.
 */
const ROUTERS: ReadonlySet<string> = new Set([
  'fritz.box',
  'fritz.nas',
  'fritz.repeater',
  'speedport.ip',
  'easy.box',
  'o2.box',
  'homerouter.cpe',
  'tplinkwifi.net',
  'tplinklogin.net',
  'tplinkmodem.net',
  'tplinkrepeater.net',
  'routerlogin.net',
  'routerlogin.com',
  'mywifiext.net',
  'orbilogin.com',
  'asusrouter.com',
  'router.asus.com',
  'miwifi.com',
  'tendawifi.com',
  'melogin.cn',
]);

/** A name's own domains: of "a.b.c" "a.b.c", "b.c" and "c". */
function domainsOf(name: string): string[] {
  const labels = name.split('.');
  return labels.map((_label, i) => labels.slice(i).join('.'));
}

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function ipv4Number(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function isPrivateIpv4(address: string): boolean {
  const number = ipv4Number(address);
  return PRIVATE_IPV4.some(([network, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(number / size) === Math.floor(ipv4Number(network) / size);
  });
}

/** The eight groups of an IPv6 address, as the URL standard writes it. */
function groupsOf(address: string): number[] {
  const [before = [], after = []] = address
    .split('::')
    .map((part) =>
      part.split(':').flatMap((group) => (group === '' ? [] : Number.parseInt(group, 16))),
    );
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** The IPv4 address in two groups of an IPv6 address. */
const ipv4In = (high = 0, low = 0): string =>
  [high >> 8, high & 255, low >> 8, low & 255].join('.');

/**
 * All that is public is in 2000::/3 (IANA, IPv6 Global Unicast Address Assignments), but for what wraps an IPv4
 * address: IPv4-mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96), and, within it, 6to4 (2002::/16).
 */
function isPrivateIpv6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const prefix = groups.slice(0, 6).join(' ');
  if (prefix === `0 0 0 0 0 ${0xffff}` || prefix === `${0x64} ${0xff9b} 0 0 0 0`) {
    return isPrivateIpv4(ipv4In(groups[6], groups[7]));
  }
  if (first === 0x2002) return isPrivateIpv4(ipv4In(groups[1], groups[2]));
  // 2001::/23 is for protocols, and 2001:db8::/32 and 3fff::/20 are for documentation.
  const isSpecial =
    (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
    (first === 0x3fff && second < 0x1000);
  return (first & 0xe000) !== 0x2000 || isSpecial;
}

/**
 * Whether a host is on this device or in its own network and not on the public web, as far as its name says: what
 * address a name leads to is the browser's to know.
 *
 * @param hostname as `URL.hostname` writes it: lower case, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateIpv6(hostname.slice(1, -1));
  if (IPV4.test(hostname)) return isPrivateIpv4(hostname);
  const name = hostname.replace(/\.+$/, '');
  const isInside = domainsOf(name).some((one) => PRIVATE_DOMAINS.has(one) || ROUTERS.has(one));
  return isInside || !name.includes('.');
}
