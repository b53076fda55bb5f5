import type { Work } from '../../../platform/unit-of-work/work.ts';
import { type ChosenSettings, defaultSettings, settingNames, type WantedSettings } from './registry.ts';
import {
  type Author,
  inForce,
  type KeptSettings,
  lockSettings,
  readSettings,
  settingsStreamId,
  writeSettings,
} from './repository.ts';

export type SettingsOrder = {
  wanted: WantedSettings;
  subjectId: string | null;
  author: Author;
};

/** Sets the given settings, keeps who changed what, and says so in an event. What is so already changes nothing. */
export async function changeSettings(work: Work, order: SettingsOrder): Promise<KeptSettings> {
  const { wanted, subjectId, author } = order;
  await lockSettings(work);
  const kept = await readSettings(work);
  const base = (subjectId === null ? kept.chosen : kept.overrides.get(subjectId)) ?? {};
  const next = chosenAfter(base, subjectId === null ? withoutDefaults(base, wanted) : wanted);
  if (JSON.stringify(next) === JSON.stringify(chosenAfter(base, {}))) return kept;
  const version = kept.version + 1;
  const after: KeptSettings = {
    version,
    updatedAt: work.now,
    chosen: subjectId === null ? next : kept.chosen,
    overrides: subjectId === null ? kept.overrides : new Map(kept.overrides).set(subjectId, next),
  };
  const [was, is] = [inForce(kept, subjectId), inForce(after, subjectId)];
  const named = settingNames.filter((name) => wanted[name] !== undefined && base[name] !== next[name]);
  await writeSettings(work, {
    version,
    subjectId,
    chosen: after.chosen,
    override: subjectId === null ? undefined : next,
    changes: named.map((name) => ({ setting: name, from: was[name], to: is[name] })),
    author,
  });
  await work.append('configuration', {
    aggregateType: 'settings',
    aggregateId: settingsStreamId(work.scope),
    expectedVersion: kept.version,
    events: [
      {
        type: 'ConfigurationUpdated',
        payload: {
          settingsVersion: version,
          changed: named,
          ...(subjectId === null ? {} : { subjectId }),
          ...(author.proposalId === null ? {} : { proposalId: author.proposalId }),
        },
      },
    ],
  });
  return after;
}

/** To choose for the tenant what holds by default anyway is no choice; for a product or a consumer it is one. */
function withoutDefaults(base: ChosenSettings, wanted: WantedSettings): WantedSettings {
  const entries = settingNames
    .filter((name) => base[name] !== undefined || wanted[name] !== defaultSettings[name])
    .map((name) => [name, wanted[name]] as const);
  return Object.fromEntries(entries);
}

/** In the registry's order, so that two of the same choices are the same text. */
function chosenAfter(base: ChosenSettings, wanted: WantedSettings): ChosenSettings {
  const entries = settingNames.flatMap((name) => {
    const value = wanted[name] === undefined ? base[name] : wanted[name];
    return value === undefined || value === 'default' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
