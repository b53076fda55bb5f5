export { ConfigError } from './composition/config.ts';
export { openApiDocument } from './composition/contract.ts';
export { type RunningServer, startServer } from './composition/serve.ts';
export { makeSnapshot } from './composition/snapshot-making.ts';
