export { type StatusReference, statusReference } from './composition/application-states.ts';
export { type AuditTrustFiles, UnreadableFile, verifyAuditFile } from './composition/audit-file.ts';
export { ConfigError, parseTargets } from './composition/config.ts';
export { openApiDocument } from './composition/contract.ts';
export {
  type BackedUp,
  backupDatabase,
  importDatabase,
  type Migrated,
  type Moved,
  migrateDatabase,
  restoreDatabase,
} from './composition/database-operations.ts';
export { type DatabasePlace, NoDatabase } from './composition/database-place.ts';
export { type DatabaseStatus, databaseStatus } from './composition/database-status.ts';
export { asyncApiDocument } from './composition/event-contract.ts';
export { type KeyUse, keyUses, type Rotated, retireKeys, rotateKeys } from './composition/key-rotation.ts';
export { rebuildProjections } from './composition/rebuild.ts';
export { type RunningServer, startServer } from './composition/serve.ts';
export { type SettingReference, settingsReference } from './composition/settings-reference.ts';
export { makeSnapshot } from './composition/snapshot-making.ts';
export { type WebhookReference, webhookReference } from './composition/webhook-reference.ts';
export type { Rebuilt } from './platform/projections/projection.ts';
