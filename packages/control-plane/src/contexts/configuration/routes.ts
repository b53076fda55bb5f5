import type { TenantScope } from '../../platform/database/scope.ts';
import { cutPage, decodeCursor } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { changeSettings } from './changing.ts';
import { type KeptSettings, listChanges, readSettings, withDefaults } from './repository.ts';
import {
  historyQuerySchema,
  type SettingsResource,
  settingsChangeExample,
  settingsChangePageSchema,
  settingsExample,
  settingsSchema,
  updateSettingsSchema,
} from './schemas.ts';
import type { SettingsMemory } from './settings-memory.ts';

const administrators = ['admin'] as const;

export function configurationRoutes(memory: SettingsMemory): Route[] {
  return [
    defineRoute(
      {
        operationId: 'settings.get',
        method: 'get',
        path: '/admin/settings',
        tag: 'Settings',
        summary: "Get the tenant's settings",
        roles: administrators,
        scope: 'settings:read',
        response: {
          status: 200,
          description: 'The settings in force, defaults filled in.',
          schema: settingsSchema,
          example: settingsExample,
        },
      },
      async (_inputs, context) => {
        const kept = await context.read(readSettings);
        return { status: 200, body: present(context.principal, kept) };
      },
    ),
    defineRoute(
      {
        operationId: 'settings.update',
        method: 'patch',
        path: '/admin/settings',
        tag: 'Settings',
        summary: 'Change some settings',
        description: 'What is not named stays. Every process follows within a second.',
        roles: administrators,
        scope: 'settings:write',
        body: updateSettingsSchema,
        bodyExample: { offerValidityDays: 14 },
        response: {
          status: 200,
          description: 'The settings now in force.',
          schema: settingsSchema,
          example: settingsExample,
        },
      },
      async ({ body }, context) => {
        const answer = await context.commit(async (work) => {
          const kept = await changeSettings(work, body);
          work.afterCommit(() => memory.forget(work.scope));
          return { status: 200, body: present(work.scope, kept) };
        });
        return { status: answer.status, body: settingsSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'settings.history',
        method: 'get',
        path: '/admin/settings/history',
        tag: 'Settings',
        summary: 'List the changes of the settings',
        roles: administrators,
        scope: 'settings:read',
        query: historyQuerySchema,
        response: {
          status: 200,
          description: 'Who changed what, and when; newest first.',
          schema: settingsChangePageSchema,
          example: { data: [settingsChangeExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const beforeVersion = query.cursor ? Number(decodeCursor(query.cursor, /^\d{1,9}$/)) : undefined;
        const changes = await context.read((work) =>
          listChanges(work, { limit: query.limit, beforeVersion }),
        );
        return {
          status: 200,
          body: cutPage(
            changes,
            query.limit,
            ({ version }) => String(version),
            (change) => change,
          ),
        };
      },
    ),
  ];
}

function present({ mode }: Pick<TenantScope, 'mode'>, kept: KeptSettings): SettingsResource {
  return {
    mode,
    version: kept.version,
    updatedAt: kept.updatedAt?.toISOString() ?? null,
    ...withDefaults(kept.chosen),
  };
}
