import { type LookupAddress, lookup } from 'node:dns';
import { isIP, isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A destination that we do not connect to: a lender's URL must not reach into our own network. */
export class AddressRefused extends Error {
  constructor(host: string) {
    super(`${host} is not a public address.`);
    this.name = 'AddressRefused';
  }
}

/** All of IPv6 that is given out at all (RFC 4291 section 2.4); `ipaddr.js` calls the rest unicast too. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by its number, yet answered by the cloud's own host: Azure's platform address. */
const platformAddresses: ReadonlySet<string> = new Set(['168.63.129.16']);

/** Names that never lead outside (RFC 6761, 7686, 8375) or that clouds answer with their own metadata. */
const privateName = /(^|\.)(localhost|localdomain|local|internal|home\.arpa|onion|test|invalid)$/;

/**
 * Ports of protocols other than HTTP to which a POST would be words of their own. Source: WHATWG Fetch, "bad port".
 * Others are a lender's own choice.
 */
const foreignPorts: ReadonlySet<number> = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Whether an address in text form is one of the public internet. What is no address, or has a zone, is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) {
    return ipaddr.IPv4.parse(address).range() === 'unicast' && !platformAddresses.has(address);
  }
  if (isIP(address) !== 6 || address.includes('%')) return false;
  // Ranges that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) have names of their own, so they are out.
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.range() === 'unicast' && parsed.match(globalUnicast);
}

export type UrlRules = {
  /** Development: http and addresses of our own network may be used. */
  allowPrivateAddresses: boolean;
  /** Live mode: nothing of a real applicant's case goes over the wire in clear. */
  requireHttps: boolean;
};

/**
 * Why a webhook URL is refused, in words for its lender; undefined where it may be used. Looks at the text only: a name
 * is resolved and checked at each connection, by `checkedLookup`, since what it points to may change in between.
 */
export function refusalOfUrl(text: string, rules: UrlRules): string | undefined {
  const url = URL.parse(text);
  if (!url) return 'must be a URL';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https://';
  if (url.username || url.password) return 'must not carry a user name or password';
  if (rules.requireHttps && url.protocol !== 'https:') return 'must begin with https:// in live mode';
  if (rules.allowPrivateAddresses) return undefined;
  if (foreignPorts.has(Number(url.port))) return `must not use port ${url.port}, which is not for HTTP`;
  // The URL parser has turned 0x7f.1, 2130706433, 127。1 and the like into plain dotted addresses.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (isIP(host) ? !isPublicAddress(host) : privateName.test(host) || !host.includes('.')) {
    return 'must lead to a public address';
  }
  return undefined;
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** How a name is resolved: all its addresses. */
export type ResolveAll = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const systemResolve: ResolveAll = (hostname, callback) => lookup(hostname, { all: true }, callback);

/**
 * A `lookup` for sockets that refuses a name if any of its addresses is not allowed. The socket connects to the very
 * addresses that were checked, so a name that changes its mind in between (DNS rebinding) gains nothing.
 */
export function checkedLookup(
  resolve: ResolveAll = systemResolve,
  isAllowed: (address: string) => boolean = isPublicAddress,
) {
  return (hostname: string, options: { all?: boolean | undefined }, callback: LookupCallback): void => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, []);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => isAllowed(address))) {
        return callback(new AddressRefused(hostname), []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
