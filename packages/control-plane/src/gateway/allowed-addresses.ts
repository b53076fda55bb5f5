import { BlockList, isIP } from 'node:net';
import { Fault } from '../kernel/faults.ts';
import type { Principal } from '../kernel/principal.ts';

/** Made once for each key that is remembered, not once a request. */
const compiled = new WeakMap<readonly string[], BlockList>();

/** Refuses a key that may be used from some addresses only and comes from another, or from an unknown one. */
export function refuseForeignAddress(
  { allowedAddresses }: Pick<Principal, 'allowedAddresses'>,
  remoteAddress: string | undefined,
): void {
  if (!allowedAddresses || isAmong(allowedAddresses, remoteAddress)) return;
  throw new Fault({ code: 'forbidden', publicMessage: 'This key may not be used from this address.' });
}

function isAmong(blocks: readonly string[], remoteAddress = ''): boolean {
  // A dual-stack socket shows an IPv4 peer as ::ffff:203.0.113.7.
  const address = remoteAddress.replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(address);
  if (version === 0) return false;
  const list = compiled.get(blocks) ?? compile(blocks);
  return list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function compile(blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network = '', prefix = ''] = block.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  compiled.set(blocks, list);
  return list;
}
