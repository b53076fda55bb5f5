/** What composition mounts. */
export { contractRoutes } from './contract/contract-routes.ts';
export { buildContract, type ContractDocument, type ContractParts } from './contract/document.ts';
export type { WebhookContract } from './contract/webhooks.ts';
export { docsRoutes } from './docs/docs-routes.ts';
export { createGateway, type Gateway, type GatewayParts } from './gateway.ts';
export { type HealthRouteParts, healthRoutes } from './operations/health-routes.ts';
export { metricsRoute } from './operations/metrics-route.ts';
