/** Which reactions and jobs a process runs, and whether it answers HTTP. Pure data. */
export const targets = {
  all: { http: true, contexts: 'all', relay: true },
  /** Every route and no reaction. */
  api: { http: true, contexts: [] },
  applications: { http: false, contexts: ['applications'] },
  users: { http: false, contexts: ['users'] },
  providers: { http: false, contexts: ['providers'] },
  risk: { http: false, contexts: ['risk'] },
  compliance: { http: false, contexts: ['compliance'] },
  notifications: { http: false, contexts: ['notifications'] },
  configuration: { http: false, contexts: ['configuration'] },
  identity: { http: false, contexts: ['identity'] },
  audit: { http: false, contexts: ['audit'] },
  analytics: { http: false, contexts: ['analytics'] },
  /** Carries events from the event table to Kafka. */
  relay: { http: false, contexts: [], relay: true },
} as const satisfies Record<string, { http: boolean; contexts: 'all' | readonly string[]; relay?: true }>;

export type TargetName = keyof typeof targets;

export const targetNames = Object.keys(targets) as [TargetName, ...TargetName[]];

/** What a set of targets comes to. */
export function runs(names: readonly TargetName[]): {
  http: boolean;
  /** Where there is a broker to carry them to. */
  relay: boolean;
  context(name: string): boolean;
} {
  const chosen = names.map((name) => targets[name]);
  return {
    http: chosen.some(({ http }) => http),
    relay: chosen.some((target) => 'relay' in target && target.relay),
    context: (name) =>
      chosen.some(({ contexts }) => contexts === 'all' || (contexts as readonly string[]).includes(name)),
  };
}
