/** The only tables that are not of one tenant and one mode, and why. A table that is neither is a failed test. */
export const sharedTables: Readonly<Record<string, string>> = {
  'platform.migrations': 'what the schema consists of; for the owner alone',
  'platform.master_keys': 'fingerprints of the keys that this database was written with; for the owner alone',
  'event_store.epochs': 'one row per database system that the log has lived in',
  'event_store.checkpoints': 'where each consumer stands in the log of all tenants; for the worker alone',
  'event_store.relay_tails':
    'how far the events of all tenants have been relayed to Kafka; for the worker alone',
  'event_store.relay_topics': 'how many partitions the topics have; for the worker alone',
  'event_store.high_waters': 'where each consumer stands in each partition of Kafka; for the worker alone',
  'identity.tenants': 'the tenant itself, which has no mode: under row security by its id',
  'compliance.watchlist_entries': 'published lists that everybody screens against; only the owner writes',
};

/** What each role without a tenant may do. Nothing else anywhere. */
export const grants: Readonly<Record<'worker' | 'identity_lookup', Readonly<Record<string, string>>>> = {
  worker: {
    'event_store.epochs': 'select insert',
    'event_store.events': 'select insert update delete',
    'event_store.checkpoints': 'select insert update delete',
    'event_store.dead_letters': 'select insert update delete',
    'event_store.relay_tails': 'select insert update delete',
    'event_store.relay_topics': 'select insert update delete',
    'event_store.high_waters': 'select insert update delete',
    'jobs.jobs': 'select insert update delete',
    // Receipts past their 24 hours are removed across tenants.
    'platform.idempotency_keys': 'select insert update delete',
  },
  identity_lookup: {
    'identity.api_keys':
      'select(allowed_addresses,expires_at,key_hash,key_id,kind,member_id,mode,revoked_at,roles,scopes,tenant_id)',
  },
};

/** What a tenant may do to the tables that are not its own. */
export const tenantGrantsOnSharedTables: Readonly<Record<string, string>> = {
  'event_store.epochs': 'select',
  'identity.tenants': 'select insert update',
  'compliance.watchlist_entries': 'select',
};
