import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import {
  AddressRefused,
  isPublicAddress,
  publicLookup,
  refusalOfUrl,
} from '../../../src/contexts/notifications/deliveries/address-guard.ts';

const outside = { allowPrivateAddresses: false };

const hostile = [
  'http://lender.example/hook',
  'ftp://lender.example/hook',
  'https://user:secret@lender.example/hook',
  'https://localhost/hook',
  'https://LOCALHOST./hook',
  'https://api.localhost/hook',
  'https://printer.local/hook',
  'https://metadata.google.internal/computeMetadata/v1',
  'https://router.home.arpa/',
  'https://intranet/hook',
  'https://0.0.0.0/',
  'https://0/',
  'https://10.0.0.1/',
  'https://100.64.0.1/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://2130706433/',
  'https://127.0.0.1./',
  'https://１２７.0.0.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.0.0.8/',
  'https://192.0.2.1/',
  'https://192.88.99.1/',
  'https://192.168.1.1/',
  'https://198.18.0.1/',
  'https://198.51.100.7/',
  'https://203.0.113.7/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::]/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[64:ff9b::a00:1]/',
  'https://[fc00::1]/',
  'https://[fd12:3456:789a::1]/',
  'https://[fe80::1]/',
  'https://[ff02::1]/',
  'https://[2001::1]/',
  'https://[2001:db8::1]/',
  'https://[2002:7f00:1::]/',
  'https://[3fff::1]/',
];

const resolvingTo =
  (...addresses: string[]) =>
  (_hostname: string, callback: (error: null, found: LookupAddress[]) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

const lookUp = (all: boolean, ...addresses: string[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    publicLookup(resolvingTo(...addresses))('lender.example', { all }, (error, address, family) => {
      if (error) reject(error);
      else resolve(all ? address : { address, family });
    });
  });

describe('the guard of webhook addresses', () => {
  it.each(hostile)('refuses %s', (url) => {
    expect(refusalOfUrl(url, outside)).toBeTypeOf('string');
  });

  it.each([
    'https://lender.example/hook',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]:8443/hook',
    'https://172.32.0.1/',
  ])('takes %s', (url) => {
    expect(refusalOfUrl(url, outside)).toBeUndefined();
  });

  it('takes http and private addresses where development allows them, but never a password in the URL', () => {
    expect(refusalOfUrl('http://127.0.0.1:4000/hook', { allowPrivateAddresses: true })).toBeUndefined();
    expect(refusalOfUrl('http://a:b@127.0.0.1/', { allowPrivateAddresses: true })).toBeTypeOf('string');
  });

  it('gives a socket the very addresses that it checked', async () => {
    expect(await lookUp(false, '8.8.8.8')).toEqual({ address: '8.8.8.8', family: 4 });
    expect(await lookUp(true, '8.8.8.8', '2606:4700::1111')).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
  });

  it('refuses a name when one of its addresses is private, or it has none', async () => {
    await expect(lookUp(true, '8.8.8.8', '10.0.0.1')).rejects.toThrow(AddressRefused);
    await expect(lookUp(false, '::1')).rejects.toThrow(AddressRefused);
    await expect(lookUp(false)).rejects.toThrow(AddressRefused);
  });

  it('knows a scoped link-local address and what is no address at all', () => {
    expect(isPublicAddress('fe80::1%eth0')).toBe(false);
    expect(isPublicAddress('lender.example')).toBe(false);
  });
});
