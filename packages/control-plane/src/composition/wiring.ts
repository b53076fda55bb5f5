import { analyticsContext } from '../contexts/analytics/index.ts';
import { applicationsContext } from '../contexts/applications/index.ts';
import type { ApplicationsPort } from '../contexts/applications/public.ts';
import { auditContext } from '../contexts/audit/index.ts';
import type { AuditPort } from '../contexts/audit/public.ts';
import { complianceContext } from '../contexts/compliance/index.ts';
import { configurationContext } from '../contexts/configuration/index.ts';
import type { ConfigurationPort } from '../contexts/configuration/public.ts';
import { identityContext } from '../contexts/identity/index.ts';
import type { IdentityPort } from '../contexts/identity/public.ts';
import { notificationsContext } from '../contexts/notifications/index.ts';
import { discardingSender } from '../contexts/notifications/public.ts';
import { providersContext } from '../contexts/providers/index.ts';
import type { ProvidersPort } from '../contexts/providers/public.ts';
import { riskContext } from '../contexts/risk/index.ts';
import type { RiskPort } from '../contexts/risk/public.ts';
import { usersContext } from '../contexts/users/index.ts';
import { createClockMovement } from '../platform/clocks/movement.ts';
import type { ContextModule } from '../platform/context/context.ts';
import { activationConditions } from './activation-conditions.ts';
import { isApart } from './figures/place.ts';
import type { Parts } from './parts.ts';

export type Wired = {
  modules: readonly ContextModule<unknown>[];
  ports: {
    identity: IdentityPort;
    configuration: ConfigurationPort;
    risk: RiskPort;
    applications: ApplicationsPort;
    audit: AuditPort;
    providers: ProvidersPort;
  };
};

/** Hands every context what it asked for. The only place that knows them all. */
export function wireContexts(parts: Parts): Wired {
  const { works, clock, ids, random, seal, keys, database, logger, metrics, bell, outside } = parts;
  const onError = (error: unknown): void => logger.error('a waiting caller could not be answered', { error });

  const identity = identityContext.create({
    database,
    works,
    clock,
    ids,
    random,
    keyedHash: parts.keyedHash,
    seal,
    memoryBell: parts.memoryBell,
    activationConditions: () => activationConditions({ risk: risk.port }),
  });
  const movement = createClockMovement({
    database,
    clock,
    // A clock waits for no figures of another database: that one may be away, and nothing follows from them.
    consumers: () =>
      modules.filter((module) => !isApart(parts, module)).flatMap(({ reactions }) => reactions),
    onJobs: () => parts.jobBell.ring(),
  });
  const configuration = configurationContext.create({
    works,
    clock,
    ids,
    movement,
    memoryBell: parts.memoryBell,
    identity: identity.port,
  });
  const users = usersContext.create({ works, keys });
  const providers = providersContext.create({
    works,
    clock,
    keys,
    logger,
    metrics,
    health: parts.health,
    users: users.port,
    cache: parts.cache,
    ...(outside?.environment ? { environment: outside.environment } : {}),
  });
  // A function in one process, a client where providers run in another: those who ask cannot tell.
  const askedProviders = parts.remoteProviders ?? providers.port;
  const risk = riskContext.create({
    works,
    clock,
    ids,
    seal,
    identity: identity.port,
    users: users.port,
    providers: askedProviders,
  });
  const compliance = complianceContext.create({
    clock,
    health: parts.health,
    seal,
    users: users.port,
    providers: askedProviders,
    configuration: configuration.port,
  });
  const applications = applicationsContext.create({
    works,
    clock,
    identity: identity.port,
    seal,
    bell,
    users: users.port,
    configuration: configuration.port,
    risk: risk.port,
    compliance: compliance.port,
    onError,
  });
  const notifications = notificationsContext.create({
    applications: applications.port,
    configuration: configuration.port,
    emailSender: parts.emailSender ?? discardingSender,
    clock,
    random,
    seal,
    allowPrivateAddresses: parts.allowPrivateWebhooks,
    metrics,
    ...(outside?.httpClient ? { httpClient: outside.httpClient } : {}),
  });
  const audit = auditContext.create({
    works,
    signingKey: keys.auditSigningKey,
    archive: parts.auditCheckpoints,
    clock,
    seal,
    keyedHash: parts.keyedHash,
  });

  const analytics = analyticsContext.create({ database: parts.figures.database, metrics });

  const modules: Wired['modules'] = [
    identity,
    configuration,
    users,
    providers,
    risk,
    compliance,
    applications,
    notifications,
    audit,
    analytics,
  ];
  return {
    modules,
    ports: {
      identity: identity.port,
      configuration: configuration.port,
      risk: risk.port,
      applications: applications.port,
      audit: audit.port,
      providers: providers.port,
    },
  };
}
