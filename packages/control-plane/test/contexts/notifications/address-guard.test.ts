import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import {
  AddressRefused,
  checkedLookup,
  isPublicAddress,
  refusalOfUrl,
} from '../../../src/contexts/notifications/deliveries/address-guard.ts';

const outside = { allowPrivateAddresses: false, requireHttps: false };

/** Hosts that lead into our own network, or nowhere, each in a notation that a filter has been fooled by somewhere. */
const hostileHosts = [
  // Names
  'localhost',
  'LOCALHOST.',
  'localhost..',
  'api.localhost',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'localhost.localdomain',
  'printer.local',
  'metadata.google.internal',
  'metadata.google.internal.',
  'router.home.arpa',
  'service.onion',
  'receiver.test',
  'receiver.invalid',
  'intranet',
  // IPv4: decimal, octal, hexadecimal, short, percent-encoded, fullwidth, ideographic full stops, trailing dots
  '0',
  '0.0.0.0',
  '0x0',
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.255.255.254',
  '0x7f.0.0.1',
  '0x7f000001',
  '0177.0.0.1',
  '017700000001',
  '2130706433',
  '%31%32%37.0.0.1',
  '１２７.0.0.1',
  '127。0。0。1',
  '①②⑦.⓪.⓪.①',
  // IPv4 ranges that are not public
  '10.0.0.1',
  '012.0.0.1',
  '100.64.0.1',
  '169.254.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '3232235777',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.7',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  // Metadata of clouds: AWS, GCP and Azure; the same in decimal and in hexadecimal; Alibaba; Oracle; Azure's host; AWS by IPv6
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  '[fd00:ec2::254]',
  // IPv6
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::127.0.0.1]',
  '[::8.8.8.8]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::a00:1]',
  '[64:ff9b::169.254.169.254]',
  '[64:ff9b:1::1]',
  '[100::1]',
  '[fc00::1]',
  '[fd12:3456:789a::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[2001::1]',
  '[2001:10::1]',
  '[2001:db8::1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[4000::1]',
];

const hostileUrls = [
  'ftp://lender.example/hook',
  'file:///etc/passwd',
  'https://user:secret@lender.example/hook',
  'https://lender.example@127.0.0.1/',
  'https:\\\\127.0.0.1\\hook',
  'https://[fe80::1%25eth0]/',
  'https://lender.example:25/',
  'https://lender.example:22/hook',
  'http://lender.example:6667/',
  'https://',
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
    checkedLookup(resolvingTo(...addresses))('lender.example', { all }, (error, address, family) => {
      if (error) reject(error);
      else resolve(all ? address : { address, family });
    });
  });

describe('the guard of webhook addresses', () => {
  it.each(hostileHosts)('refuses %s', (host) => {
    expect(refusalOfUrl(`https://${host}/hook`, outside)).toBeTypeOf('string');
    expect(refusalOfUrl(`https://${host}:8443/hook`, outside)).toBeTypeOf('string');
  });

  it.each(hostileUrls)('refuses %s', (url) => {
    expect(refusalOfUrl(url, outside)).toBeTypeOf('string');
  });

  it.each([
    'https://lender.example/hook',
    'http://lender.example/hook',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]:8443/hook',
    'https://172.32.0.1/',
    'https://bücher.example/hook',
    'https://xn--bcher-kva.example/hook',
    'https://localhost.lender.example/',
  ])('takes %s', (url) => {
    expect(refusalOfUrl(url, outside)).toBeUndefined();
  });

  it('takes http in test mode only', () => {
    const live = { ...outside, requireHttps: true };
    expect(refusalOfUrl('http://lender.example/hook', live)).toMatch(/https.*live/);
    expect(refusalOfUrl('https://lender.example/hook', live)).toBeUndefined();
    expect(refusalOfUrl('http://127.0.0.1/', { ...live, allowPrivateAddresses: true })).toMatch(/live/);
  });

  it('takes private addresses where development allows them, but never a password in the URL', () => {
    const development = { ...outside, allowPrivateAddresses: true };
    expect(refusalOfUrl('http://127.0.0.1:4000/hook', development)).toBeUndefined();
    expect(refusalOfUrl('http://a:b@127.0.0.1/', development)).toBeTypeOf('string');
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
    await expect(lookUp(true, '2606:4700::1111', '::ffff:127.0.0.1')).rejects.toThrow(AddressRefused);
    await expect(lookUp(true, '8.8.8.8', '169.254.169.254')).rejects.toThrow(AddressRefused);
    await expect(lookUp(false, '::1')).rejects.toThrow(AddressRefused);
    await expect(lookUp(false)).rejects.toThrow(AddressRefused);
  });

  it('knows a scoped link-local address and what is no address at all', () => {
    expect(isPublicAddress('fe80::1%eth0')).toBe(false);
    expect(isPublicAddress('2606:4700::1111%eth0')).toBe(false);
    expect(isPublicAddress('lender.example')).toBe(false);
    expect(isPublicAddress('010.1.1.1')).toBe(false);
  });
});
