import { Fault } from '../../../kernel/faults.ts';
import { cutPage, decodeCursor } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { wantedOf } from '../proposals/commands.ts';
import { scheduledChanges } from '../proposals/repository.ts';
import { changeSettings } from './changing.ts';
import { inForce, type KeptSettings, listChanges, readSettings } from './repository.ts';
import {
  historyQuerySchema,
  type SettingsResource,
  settingsChangeExample,
  settingsChangePageSchema,
  settingsExample,
  settingsQuerySchema,
  settingsSchema,
  updateSettingsSchema,
} from './schemas.ts';
import type { SettingsParts } from './settings-parts.ts';
import { refuseForeignSettings } from './subject.ts';

const roles = ['admin'] as const;
const tag = 'Settings';

export function settingsRoutes({ memory, proposals, refuseUnknownSubject }: SettingsParts): Route[] {
  return [
    defineRoute(
      {
        operationId: 'settings.get',
        method: 'get',
        path: '/admin/settings',
        tag,
        summary: 'Get the settings in force',
        roles,
        scope: 'settings:read',
        query: settingsQuerySchema,
        response: {
          status: 200,
          description: 'The settings in force, defaults filled in; and those that wait for their hour.',
          schema: settingsSchema,
          example: settingsExample,
        },
      },
      async ({ query }, context) => {
        const subjectId = query.subjectId ?? null;
        const body = await context.read(async (work) => present(work, await readSettings(work), subjectId));
        return { status: 200, body };
      },
    ),
    defineRoute(
      {
        operationId: 'settings.update',
        method: 'patch',
        path: '/admin/settings',
        tag,
        summary: 'Change some settings',
        description:
          'What is not named stays. Every process follows within a second. In live mode a change needs two persons: ' +
          'propose it instead.',
        roles,
        scope: 'settings:write',
        body: updateSettingsSchema,
        bodyExample: { offerValidityDays: 14 },
        response: {
          status: 200,
          description: 'The settings now in force.',
          schema: settingsSchema,
          example: settingsExample,
        },
        faults: ['rejected'],
      },
      async ({ body }, context) => {
        if (context.principal.mode === 'live') throw needsTwoPersons();
        const { subjectId = null, effectiveAt, ...changes } = body;
        const wanted = wantedOf(changes);
        refuseForeignSettings(subjectId, Object.keys(wanted), '');
        await refuseUnknownSubject(context.principal, subjectId);
        const answer = await context.commit(async (work) => {
          if (effectiveAt !== undefined) {
            await proposals.schedule(work, { wanted, subjectId, effectiveAt: new Date(effectiveAt) });
          } else {
            const author = { changedBy: work.cause.actor, approvedBy: null, proposalId: null };
            await changeSettings(work, { wanted, subjectId, author });
          }
          work.afterCommit(() => memory.changed(work.scope));
          return { status: 200, body: await present(work, await readSettings(work), subjectId) };
        });
        return { status: answer.status, body: settingsSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'settings.history',
        method: 'get',
        path: '/admin/settings/history',
        tag,
        summary: 'List the changes of the settings',
        roles,
        scope: 'settings:read',
        query: historyQuerySchema,
        response: {
          status: 200,
          description: 'Who changed what, and when; newest first.',
          schema: settingsChangePageSchema,
          example: { data: [settingsChangeExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query: { limit, cursor, subjectId } }, context) => {
        const beforeVersion = cursor ? Number(decodeCursor(cursor, /^\d{1,9}$/)) : undefined;
        const changes = await context.read((work) => listChanges(work, { limit, beforeVersion, subjectId }));
        return {
          status: 200,
          body: cutPage(
            changes,
            limit,
            ({ version }) => String(version),
            (change) => change,
          ),
        };
      },
    ),
  ];
}

async function present(work: Work, kept: KeptSettings, subjectId: string | null): Promise<SettingsResource> {
  return {
    mode: work.scope.mode,
    subjectId,
    version: kept.version,
    updatedAt: kept.updatedAt?.toISOString() ?? null,
    ...inForce(kept, subjectId),
    scheduled: await scheduledChanges(work, subjectId),
  };
}

function needsTwoPersons(): Fault {
  return new Fault({
    code: 'rejected',
    publicMessage:
      'In live mode a change needs two persons: POST /admin/settings/proposals, then another member approves it.',
  });
}
