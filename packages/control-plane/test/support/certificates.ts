import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { RpcIdentity } from '../../src/platform/rpc/identity.ts';

export type Authority = {
  /** In PEM. */
  certificate: string;
  /** An identity for this machine, signed by the authority. */
  identity(name: string): RpcIdentity;
};

/** A certificate authority that lives as long as the test. X.509 v3 in DER, RFC 5280, keys and signatures ECDSA P-256. */
export function createAuthority(name: string): Authority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = certify({
    subject: name,
    subjectKey: keys.publicKey,
    issuer: name,
    key: keys.privateKey,
    isAuthority: true,
  });
  return {
    certificate,
    identity: (subject) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return {
        certificate: certify({
          subject,
          subjectKey: own.publicKey,
          issuer: name,
          key: keys.privateKey,
          isAuthority: false,
        }),
        privateKey: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        authority: certificate,
      };
    },
  };
}

type Certified = {
  subject: string;
  subjectKey: KeyObject;
  issuer: string;
  key: KeyObject;
  isAuthority: boolean;
};

function certify({ subject, subjectKey, issuer, key, isAuthority }: Certified): string {
  const hour = 3_600_000;
  const constraints = sequence(isAuthority ? [der(0x01, Buffer.from([0xff]))] : []);
  const names = sequence([der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1]))]);
  const body = sequence([
    der(0xa0, der(0x02, Buffer.from([2]))),
    // A positive number.
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    nameOf(issuer),
    sequence([time(new Date(Date.now() - hour)), time(new Date(Date.now() + hour))]),
    nameOf(subject),
    subjectKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence([extension('2.5.29.19', constraints), extension('2.5.29.17', names)])),
  ]);
  const signature = sign('sha256', body, key);
  const whole = sequence([body, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.from([0]), signature]))]);
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((number) => {
    const groups = [number & 0x7f];
    for (let left = number >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function nameOf(commonName: string): Buffer {
  return sequence([der(0x31, sequence([objectId('2.5.4.3'), der(0x0c, Buffer.from(commonName))]))]);
}

function time(moment: Date): Buffer {
  const digits = moment.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence([objectId(id), der(0x01, Buffer.from([0xff])), der(0x04, value)]);
}

const ecdsaWithSha256 = sequence([objectId('1.2.840.10045.4.3.2')]);
