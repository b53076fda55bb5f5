/** What composition mounts. */
export { contractRoutes } from './contract/contract-routes.ts';
export { buildContract, type ContractDocument } from './contract/document.ts';
export { docsRoutes } from './docs/docs-routes.ts';
export { createGateway, type Gateway, type GatewayParts } from './gateway.ts';
export { cacheRoutes } from './operations/cache-routes.ts';
export { deadLetterRoutes } from './operations/dead-letter-routes.ts';
export { healthRoutes } from './operations/health-routes.ts';
export { metricsRoute } from './operations/metrics-route.ts';
export { createResponseCache } from './response-cache.ts';
