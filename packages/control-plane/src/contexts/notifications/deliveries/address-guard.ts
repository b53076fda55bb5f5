import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** A destination that we do not connect to: a lender's URL must not reach into our own network. */
export class AddressRefused extends Error {
  constructor(host: string) {
    super(`${host} is not a public address.`);
    this.name = 'AddressRefused';
  }
}

/** IPv4 ranges that are not globally reachable. Source: IANA IPv4 Special-Purpose Address Registry; RFC 5771, 1112. */
const refusedIpv4 = blockList('ipv4', [
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
]);

/** Global unicast. All else of IPv6 is refused unnamed: loopback, unique local, link-local, mapped and NAT64 IPv4. */
const globalIpv6 = blockList('ipv6', [['2000::', 3]]);

/** Inside global unicast: protocol assignments with Teredo, documentation, 6to4 (they carry IPv4 addresses). */
const refusedIpv6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/** Names that never lead outside (RFC 6761, RFC 8375) or that clouds answer with their own metadata. */
const privateName = /(^|\.)(localhost|local|internal|home\.arpa|test|invalid)$/;

export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refusedIpv4.check(address, 'ipv4');
  const unscoped = address.split('%')[0] ?? '';
  return isIP(unscoped) === 6 && globalIpv6.check(unscoped, 'ipv6') && !refusedIpv6.check(unscoped, 'ipv6');
}

/**
 * Why a webhook URL is refused, in words for its lender; undefined where it may be used. Looks at the text only: a name
 * is resolved and checked at each connection, by `publicLookup`, since what it points to may change in between.
 */
export function refusalOfUrl(text: string, options: { allowPrivateAddresses: boolean }): string | undefined {
  const url = URL.parse(text);
  if (!url) return 'must be a URL';
  if (url.username || url.password) return 'must not carry a user name or password';
  if (options.allowPrivateAddresses) return undefined;
  if (url.protocol !== 'https:') return 'must begin with https://';
  // The URL parser has turned 0x7f.1, 2130706433 and the like into plain dotted addresses.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
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
 * A `lookup` for sockets that refuses a name if any of its addresses is not public. The socket connects to the very
 * addresses that were checked, so a name that changes its mind in between (DNS rebinding) gains nothing.
 */
export function publicLookup(resolve: ResolveAll = systemResolve) {
  return (hostname: string, options: { all?: boolean | undefined }, callback: LookupCallback): void => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, []);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new AddressRefused(hostname), []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}
