import { type ControlPlaneOptions, createControlPlane, type TestControlPlane } from '../../src/testing.ts';

export type Answer = { status: number; body: Record<string, unknown>; headers: Headers };

/** A lender as seen from outside: one key, real HTTP. */
export type Lender = {
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** A user with the consents that a decision needs. */
  createApplicant(change?: Record<string, unknown>): Promise<string>;
  /** An application that has been decided. */
  apply(userId: string, change?: Record<string, unknown>): Promise<Answer>;
};

export function lenderOf(url: string, key: string): Lender {
  const call: Lender['call'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const whole = await response.text();
    // Of lines the first one is enough to see what was answered.
    const isLines = response.headers.get('content-type') === 'application/x-ndjson';
    const text = isLines ? whole.slice(0, whole.indexOf('\n')) : whole;
    return { status: response.status, body: text ? JSON.parse(text) : {}, headers: response.headers };
  };
  return {
    call,
    createApplicant: async (change = {}) => {
      const user = await call('POST', '/users', { ...applicant, ...change });
      const userId = String(user.body['id']);
      for (const kind of ['credit_pull_soft', 'identity']) {
        await call('POST', `/users/${userId}/consents`, {
          kind,
          textVersion: '2026-01',
          textHash: 'a'.repeat(64),
        });
      }
      return userId;
    },
    apply: (userId, change = {}) =>
      call('POST', '/applications', { ...application(userId), ...change }, { prefer: 'wait=20' }),
  };
}

/** A person whom every check passes. */
export const applicant = {
  name: { given: 'Ada', family: 'Miller' },
  birthDate: '1985-04-12',
  nationalId: '000-01-0001',
  addresses: [{ line1: '1 Main St', city: 'Austin', state: 'TX', postalCode: '73301', country: 'US' }],
  contact: { email: 'ada@test.invalid', phone: '+15125550100' },
  employment: { status: 'employed', employerName: 'Acme', startedOn: '2019-01-01' },
  income: { annualGrossMinor: 9_000_000, currency: 'USD', monthlyHousingMinor: 90_000 },
};

export const application = (userId: string) => ({
  parties: [{ role: 'primary', userId }],
  requestedAmount: 1_000_000,
  currency: 'USD',
  requestedTermMonths: 36,
  purpose: 'debt_consolidation',
});

/** A control plane and its first lender. */
export async function openLender(
  options: ControlPlaneOptions = {},
): Promise<Lender & { controlPlane: TestControlPlane }> {
  const controlPlane = await createControlPlane(options);
  return { controlPlane, ...lenderOf(controlPlane.url, controlPlane.secretKey) };
}
