/**
 * Address blocks that are nobody's public web site: IANA's IPv4 Special-Purpose Address Registry (RFC 6890) as
 * [network, prefix length].
 */
const PRIVATE_IPV4: ReadonlyArray<readonly [string, number]> = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * Names that never resolve on the public web: RFC 6761 (special-use), RFC 6762 (mDNS), RFC 8375, ICANN's .internal, and
 * those that ICANN keeps from delegation since they are used at home and at work (name collision: .home, .corp, .mail).
 */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa|home|corp|mail|lan|intranet|test|invalid|onion)$/;

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
  return PRIVATE_NAMES.test(name) || !name.includes('.');
}
