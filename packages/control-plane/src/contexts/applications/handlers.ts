import { Fault, type FaultCode, type FieldMistake, invalidField, notFound } from '../../kernel/faults.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { z } from '../../platform/http/schema.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ConfigurationPort, TenantSettings } from '../configuration/public.ts';
import type { UsersPort } from '../users/public.ts';
import { type Executed, execute } from './aggregate.ts';
import type { ApplicationCommand } from './commands.ts';
import type { ChosenProduct, ProductChoice } from './credit/products/choosing.ts';
import type { ProductRow } from './credit/products/rows.ts';
import type { ApplicationRejection } from './deciding/rejection.ts';
import { sealMetadata } from './metadata.ts';
import { partySetOf } from './party-set.ts';
import { findByExternalId, findDuplicate, lockAgainstDuplicates } from './queries.ts';
import type { ApplicationRow, ApplicationTables } from './rows.ts';
import type { submitApplicationBody } from './schemas/submission.ts';

export type SubmitRequest = z.output<typeof submitApplicationBody>;
type Submission = Extract<ApplicationCommand, { type: 'Submit' }>['application'];
type Party = Omit<Submission['parties'][number], 'partyId'>;
export type SubmissionFacts = {
  parties: readonly Party[];
  settings: TenantSettings;
  chosen: ChosenProduct;
};

const dayMs = 24 * 60 * 60 * 1000;

export type SubmitParts = {
  users: UsersPort;
  configuration: ConfigurationPort;
  products: ProductChoice;
  seal: Seal;
};

/** What a submission needs from other contexts, asked before its transaction opens. The primary applicant comes first. */
export async function gatherSubmission(
  parts: SubmitParts,
  context: RequestContext,
  request: SubmitRequest,
): Promise<SubmissionFacts> {
  const scope = { tenantId: context.principal.tenantId, mode: context.principal.mode };
  const primary = request.parties.find(({ role }) => role === 'primary');
  const choosing = parts.products.choose(scope, request.productId, primary?.userId ?? '');
  const [chosen, settings, ...asked] = await Promise.all([
    choosing,
    choosing.then((product) => parts.configuration.settings(scope, product?.product.product_id)),
    ...request.parties.map(async ({ role, userId }, index) => {
      const [userVersion, consents] = await Promise.all([
        parts.users.currentVersion(scope, userId),
        parts.users.activeConsents(scope, userId),
      ]);
      return { role, userId, userVersion, consents, pointer: `/parties/${index}/userId` };
    }),
  ]);
  refuse(
    'validation_failed',
    asked
      .filter(({ userVersion }) => userVersion === undefined)
      .map(({ pointer, userId }) => ({ pointer, message: `No user ${userId} here.` })),
  );
  refuse(
    'consent_required',
    asked
      .filter(({ consents }) => !consents.credit_pull_soft && !consents.credit_pull_hard)
      .map(({ pointer }) => ({
        pointer,
        message:
          'This person has not consented to a credit pull. Record a credit_pull_soft or credit_pull_hard consent first.',
      })),
  );
  const parties = asked.map(({ role, userId, userVersion = 0, consents }) => ({
    role,
    userId,
    userVersion,
    consents: { ...consents },
  }));
  if (!chosen) throw invalidField('/productId', productMissing(request.productId));
  return { parties: parties.toSorted((one, other) => rank(one) - rank(other)), settings, chosen };
}

function rank({ role }: { role: Party['role'] }): number {
  return role === 'primary' ? 0 : 1;
}

function refuse(code: FaultCode, errors: readonly FieldMistake[]): void {
  const [first] = errors;
  if (first) throw new Fault({ code, publicMessage: first.message, errors });
}

/** Checks the request against product, duplicates and the lender's own key, then submits. The new id. */
export async function submit(
  parts: SubmitParts,
  caller: Work,
  request: SubmitRequest,
  facts: SubmissionFacts,
  applicationId: string = caller.ids.next('application'),
): Promise<string> {
  const work = await onClock(caller, request.testClockId);
  if (!work) throw invalidField('/testClockId', `No test clock ${request.testClockId} here.`);
  const { parties, settings, chosen } = facts;
  const { product, policyVersion } = chosen;
  refuseOutsideProduct(request, product);
  await refuseDuplicate(work, request, product, facts);

  await mustAccept(
    execute(work, applicationId, {
      type: 'Submit',
      application: {
        applicationId,
        userId: parties[0]?.userId ?? '',
        requestedAmount: request.requestedAmount,
        currency: request.currency,
        purpose: request.purpose,
        providers: request.providers ?? [],
        createdAt: work.now.toISOString(),
        requestedTermMonths: request.requestedTermMonths,
        parties: parties.map((party, index) => ({ partyId: `${applicationId}_p${index + 1}`, ...party })),
        creditorId: product.creditor_id,
        productId: product.product_id,
        productVersion: product.version,
        ...(product.states_served ? { statesServed: product.states_served } : {}),
        policyId: product.policy_id,
        policyVersion,
        decideBy: new Date(work.now.getTime() + settings.decisionDeadlineDays * dayMs).toISOString(),
        offerValidityDays: product.offer_validity_days ?? settings.offerValidityDays,
        checkDeadlineMinutes: settings.checkDeadlineMinutes,
        ...(request.testClockId ? { testClockId: request.testClockId } : {}),
      },
    }),
  );
  if (request.externalId !== undefined || request.metadata !== undefined) {
    work.defer(
      work
        .tables<ApplicationTables>()
        .updateTable('applications.applications')
        .set({
          external_id: request.externalId ?? null,
          sealed_metadata: request.metadata
            ? sealMetadata(parts.seal, applicationId, request.metadata)
            : null,
        })
        .where('application_id', '=', applicationId),
    );
  }
  return applicationId;
}

/**
 * Runs a command of a caller, by the time that the application lives by; its rejection becomes the fault that the caller
 * may read.
 */
export async function command(
  caller: Work,
  row: ApplicationRow,
  request: (work: Work) => ApplicationCommand,
  expectedVersion?: number,
): Promise<void> {
  const { testClockId } = row.state.submission;
  const work = await onClock(caller, testClockId);
  if (!work) throw new Error(`The test clock ${testClockId} of ${row.application_id} is gone.`);
  await mustAccept(execute(work, row.application_id, request(work), expectedVersion));
}

async function onClock(work: Work, testClockId: string | undefined): Promise<Work | undefined> {
  return testClockId ? work.onTestClock(testClockId) : work;
}

async function mustAccept(execution: Promise<Executed>): Promise<void> {
  const executed = await execution;
  if (!executed.accepted) throw asFault(executed.rejection);
}

function asFault(rejection: ApplicationRejection): Fault {
  switch (rejection.code) {
    case 'no_application':
      return new Fault({ code: 'not_found', publicMessage: 'No such application here.' });
    case 'no_such_offer':
      return notFound('offer', rejection.offerId);
    case 'no_such_requirement':
      return notFound('requirement', rejection.requirementId);
    case 'no_such_decision':
      return notFound('decision', rejection.decisionId);
    case 'already_submitted':
      return conflict('This application was submitted before.');
    case 'offer_not_open':
      return conflict(`The offer is ${rejection.offerStatus}, not open.`);
    case 'last_open_offer':
      return conflict(
        'This is the last open offer. To take it back is to decline: make that decision, with its reasons.',
      );
    case 'requirement_not_open':
      return conflict(`The requirement is ${rejection.requirementStatus}, not open.`);
    case 'not_the_newest_decision':
      return conflict(`Only the newest decision can be corrected: ${rejection.newest}.`);
    case 'not_allowed_now':
      return conflict(`The application is ${rejection.status}; that cannot be done now.`);
    case 'stale_view':
      return new Fault({
        code: 'conflict',
        publicMessage: `The application has moved on: it is at version ${rejection.version}. Read it again.`,
        members: { version: rejection.version },
      });
    case 'offers_needed':
      return invalidField('/offers', 'Offers are needed to approve or to counteroffer.');
    case 'offers_not_allowed':
      return invalidField('/offers', 'There is nothing to offer here.');
    case 'requirements_needed':
      return invalidField('/requirements', 'Say what the applicant must bring.');
  }
}

function conflict(publicMessage: string): Fault {
  return new Fault({ code: 'conflict', publicMessage });
}

function productMissing(productId: string | undefined): string {
  return productId
    ? `No product ${productId} here.`
    : 'There is no single active product to choose from. Name the product.';
}

function refuseOutsideProduct(request: SubmitRequest, product: ProductRow): void {
  const errors = [];
  if (product.status !== 'active')
    errors.push({ pointer: '/productId', message: 'This product is retired.' });
  if (request.currency !== product.currency) {
    errors.push({ pointer: '/currency', message: `This product lends in ${product.currency}.` });
  }
  if (request.requestedAmount < product.min_amount || request.requestedAmount > product.max_amount) {
    errors.push({
      pointer: '/requestedAmount',
      message: `This product lends ${product.min_amount} to ${product.max_amount} minor units.`,
    });
  }
  if (!product.terms_months.includes(request.requestedTermMonths)) {
    errors.push({
      pointer: '/requestedTermMonths',
      message: `This product runs ${product.terms_months.join(', ')} months.`,
    });
  }
  if (errors.length > 0) {
    throw new Fault({ code: 'validation_failed', publicMessage: 'The product does not allow this.', errors });
  }
}

async function refuseDuplicate(
  work: Work,
  request: SubmitRequest,
  product: ProductRow,
  { parties, settings }: SubmissionFacts,
): Promise<void> {
  const { externalId } = request;
  const same = { partySet: partySetOf(parties), productId: product.product_id };
  await lockAgainstDuplicates(work, { ...same, externalId });
  if (externalId !== undefined) {
    const taken = await findByExternalId(work, externalId);
    if (taken) throw duplicate(taken, 'This externalId belongs to another application.');
  }
  if (request.allowDuplicate === true || settings.duplicateWindowDays === 0) return;
  const since = new Date(work.now.getTime() - settings.duplicateWindowDays * dayMs);
  const earlier = await findDuplicate(work, { ...same, since });
  if (earlier) {
    throw duplicate(
      earlier,
      `${parties.length === 1 ? 'The same applicant' : 'The same applicants'} applied for this product within ${settings.duplicateWindowDays} days. Send allowDuplicate: true to submit all the same.`,
    );
  }
}

function duplicate(applicationId: string, publicMessage: string): Fault {
  return new Fault({ code: 'duplicate_application', publicMessage, members: { applicationId } });
}
