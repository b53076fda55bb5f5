/** A lender's code as its author would write it. It is never run: it must compile against the published types. */
import {
  type Application,
  ConflictError,
  type CreateUserParams,
  Creditplane,
  CreditplaneError,
  DecisionPendingError,
  RateLimitError,
  ValidationError,
} from '@creditplane/sdk';
import { unwrap, type WebhookEvent, WebhookSignatureError } from '@creditplane/sdk/webhooks';

const creditplane = new Creditplane({ apiKey: 'cp_test_sk_...', baseUrl: 'http://localhost:4400' });

const applicant: CreateUserParams = {
  name: { given: 'Ada', family: 'Marlowe' },
  birthDate: '1984-04-12',
  nationalId: '000-01-0001',
  addresses: [{ line1: '418 Juniper St', city: 'Portland', state: 'OR', postalCode: '97214', country: 'US' }],
  contact: { email: 'ada@example.com' },
  employment: { status: 'employed' },
  income: { annualGrossMinor: 11_200_000, currency: 'USD' },
};

export async function apply(): Promise<string> {
  const user = await creditplane.users.create(applicant, { idempotencyKey: 'customer-4711' });
  await creditplane.users.consents.create(user.id, {
    kind: 'credit_pull_soft',
    textHash: 'ab'.repeat(32),
    textVersion: '2026-11-01',
  });
  const application = await creditplane.applications.createAndWait(
    {
      parties: [{ role: 'primary', userId: user.id }],
      requestedAmount: 2_000_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'debt_consolidation',
      externalId: 'loan-4711',
    },
    { timeoutSeconds: 20 },
  );
  const [offer] = application.offers;
  if (application.status === 'counteroffered' && offer) {
    const { amount, termMonths, apr }: { amount: number; termMonths: number; apr: string } = offer;
    return `${amount} over ${termMonths} months at ${apr} %`;
  }
  return application.decision?.reasons.map(({ text }) => text).join(', ') ?? application.status;
}

export async function everyApproved(): Promise<string[]> {
  const ids: string[] = [];
  for await (const application of creditplane.applications.list({ status: 'approved' }))
    ids.push(application.id);
  const { data, nextCursor } = await creditplane.events.list({ limit: 5 }).page();
  const next: string | null = nextCursor;
  return [...ids, ...data.map(({ type }) => type), ...(next ? [next] : [])];
}

export function explain(error: unknown): string {
  if (error instanceof DecisionPendingError) return `later: ${error.application.id}`;
  if (error instanceof ValidationError) return error.errors.map(({ pointer }) => pointer).join();
  if (error instanceof RateLimitError) return `in ${error.retryAfterSeconds ?? 1} s`;
  if (error instanceof ConflictError && error.code === 'duplicate_application') return 'twice';
  if (error instanceof WebhookSignatureError && error.reason === 'timestamp_too_old') return 'replayed';
  return error instanceof CreditplaneError ? `${error.code} ${error.requestId ?? ''}` : 'unknown';
}

export function act(body: string, headers: Headers): string {
  const event: WebhookEvent = unwrap(body, headers, ['whsec_b2xk', 'whsec_bmV3']);
  switch (event.type) {
    case 'application.approved':
    case 'application.counteroffered': {
      // Known events narrow: this one always names its application.
      const applicationId: string = event.data.applicationId;
      return applicationId;
    }
    case 'decision.created': {
      const decisionId: string = event.data.decisionId;
      return decisionId;
    }
    default: {
      // The list of types is open: a newer one is a string, and may belong to no application.
      const type: string = event.type;
      const applicationId: string | undefined = event.data.applicationId;
      return applicationId ?? type;
    }
  }
}

export function mistakes(application: Application): void {
  // @ts-expect-error a missing key
  new Creditplane({});
  // @ts-expect-error an unknown option
  new Creditplane({ apiKey: '', retries: 3 });
  // @ts-expect-error a field that the API does not have
  creditplane.users.create({ ...applicant, favouriteColour: 'blue' });
  // @ts-expect-error a currency that is none
  creditplane.users.create({ ...applicant, income: { annualGrossMinor: 1, currency: 'XXX' } });
  // @ts-expect-error a status that is none
  creditplane.applications.list({ status: 'aproved' });
  // @ts-expect-error the national id is write-only
  void application.nationalId;
  // @ts-expect-error a body that was parsed already
  unwrap({}, new Headers(), 'whsec_');
}
