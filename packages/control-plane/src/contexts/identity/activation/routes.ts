import { Fault } from '../../../kernel/faults.ts';
import type { RandomBytes } from '../../../kernel/ids.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { WorkFactory } from '../../../platform/unit-of-work/work.ts';
import { makeKey } from '../api-keys/key-format.ts';
import type { ActivationCondition } from '../public.ts';
import { openLive, readTenant } from '../tenants.ts';
import { openingJob, openLiveMode } from './opening.ts';
import {
  activatedExample,
  activatedSchema,
  activateSchema,
  activationExample,
  activationSchema,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Activation';

export type ActivationParts = {
  works: WorkFactory;
  random: RandomBytes;
  hashKey: (presentedKey: string) => string;
  conditions: () => readonly ActivationCondition[];
};

/** What stands between a tenant and live mode, and the step over it. */
export function activationRoutes(parts: ActivationParts): Route[] {
  const conditionsOf = (scope: TenantScope) =>
    Promise.all(
      parts.conditions().map(async ({ name, description, missing }) => {
        const reason = (await missing(scope)) ?? null;
        return { name, description, met: reason === null, missing: reason };
      }),
    );

  return [
    defineRoute(
      {
        operationId: 'activation.get',
        method: 'get',
        path: '/admin/activation',
        tag,
        summary: 'See what live mode waits for',
        roles,
        scope: 'activation:read',
        response: {
          status: 200,
          description: 'Each condition of live mode, and what is missing.',
          schema: activationSchema,
          example: activationExample,
        },
      },
      async (_inputs, context) => {
        const conditions = await conditionsOf(context.principal);
        const tenant = await context.read(readTenant);
        return {
          status: 200,
          body: {
            mode: context.principal.mode,
            liveSince: tenant.live_since?.toISOString() ?? null,
            ready: conditions.every(({ met }) => met),
            conditions,
          },
        };
      },
    ),
    defineRoute(
      {
        operationId: 'activation.create',
        method: 'post',
        path: '/admin/activation',
        tag,
        summary: 'Open live mode',
        description:
          'With a secret key of test mode, once every condition is met. The answer holds the first live key; the creditors ' +
          'are taken over, and nothing else: test and live are separate worlds.',
        roles,
        scope: 'activation:write',
        body: activateSchema,
        bodyExample: {},
        response: {
          status: 201,
          description: 'Live mode is open.',
          schema: activatedSchema,
          example: activatedExample,
        },
        faults: ['rejected', 'conflict'],
      },
      async (_inputs, context) => {
        refuseOtherKeys(context);
        const unmet = (await conditionsOf(context.principal)).filter(({ met }) => !met);
        if (unmet.length > 0) throw notReady(unmet);
        const { tenantId, roles: held } = context.principal;
        const secret = makeKey('live', 'secret', parts.random);
        const made = { secret, keyHash: parts.hashKey(secret), lastFour: secret.slice(-4) };
        const opened: { opening?: Parameters<typeof openLiveMode>[3] } = {};
        const answer = await context.commit(async (work) => {
          const keyId = work.ids.next('apiKey');
          const { keyHash, lastFour } = made;
          const opening = { keyId, keyHash, lastFour, roles: [...held], createdBy: work.cause.actor };
          opened.opening = opening;
          await openLive(work, keyId);
          await work.schedule(openingJob(opening));
          const liveSince = work.now.toISOString();
          return { status: 201, resourceId: keyId, body: { liveSince, apiKeyId: keyId, secret } };
        });
        // Undefined where this was a repeat: the first one has opened it, or its job will.
        if (opened.opening) {
          await openLiveMode(parts.works, { tenantId, mode: 'test' }, context.cause, opened.opening);
        }
        return { status: answer.status, body: activatedSchema.parse(answer.body) };
      },
    ),
  ];
}

/** The first live key gets the rights of the key that activates, so that one must have them. */
function refuseOtherKeys({ principal }: RequestContext): void {
  if (principal.mode === 'live') {
    throw new Fault({ code: 'conflict', publicMessage: 'Live mode is open: this is a live key.' });
  }
  if (principal.keyKind !== 'secret') {
    throw new Fault({ code: 'forbidden', publicMessage: 'This needs a secret key with the role admin.' });
  }
}

function notReady(unmet: readonly { name: string; missing: string | null }[]): Fault {
  return new Fault({
    code: 'rejected',
    publicMessage: `Live mode waits for: ${unmet.map(({ name }) => name).join(', ')}.`,
    errors: unmet.map(({ name, missing }) => ({ pointer: '', message: `${name}: ${missing ?? ''}` })),
  });
}
