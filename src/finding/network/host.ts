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

/** Names that never resolve on the public web: RFC 6761 (special-use), RFC 6762 (mDNS), RFC 8375, ICANN's .internal. */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|intranet|test|invalid|onion)$/;

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

/** The first of an IPv6 address's eight groups, and the IPv4 address that it wraps, as the URL standard writes them. */
function isPrivateIpv6(address: string): boolean {
  if (address === '::' || address === '::1') return true;
  // IPv4-mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96): the URL standard writes the last 32 bits in hexadecimal.
  const wrapped = /^(?:::ffff|64:ff9b:):(?<high>[\da-f]{1,4}):(?<low>[\da-f]{1,4})$/.exec(address);
  if (wrapped?.groups) {
    const high = Number.parseInt(wrapped.groups.high ?? '0', 16);
    const low = Number.parseInt(wrapped.groups.low ?? '0', 16);
    return isPrivateIpv4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  const first = Number.parseInt(address.split(':')[0] || '0', 16);
  const isUniqueLocal = (first & 0xfe00) === 0xfc00;
  const isLinkLocal = (first & 0xffc0) === 0xfe80;
  const isMulticast = (first & 0xff00) === 0xff00;
  return isUniqueLocal || isLinkLocal || isMulticast || first === 0;
}

/**
 * Whether a host is on this device or in its own network and not on the public web, as far as its name says.
 *
 * @param hostname as `URL.hostname` writes it: lower case, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateIpv6(hostname.slice(1, -1));
  if (IPV4.test(hostname)) return isPrivateIpv4(hostname);
  const name = hostname.replace(/\.$/, '');
  return PRIVATE_NAMES.test(name) || !name.includes('.');
}
