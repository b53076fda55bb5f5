import type { Work } from '../../platform/unit-of-work/work.ts';
import {
  type KeptSettings,
  lockSettings,
  readSettings,
  type SettingChange,
  settingNames,
  settingsStreamId,
  withDefaults,
  writeSettings,
} from './repository.ts';
import type { UpdateSettings } from './schemas.ts';

/** Sets the given settings, keeps who changed what, and says so in an event. What is so already changes nothing. */
export async function changeSettings(work: Work, wanted: UpdateSettings): Promise<KeptSettings> {
  await lockSettings(work);
  const kept = await readSettings(work);
  const before = withDefaults(kept.chosen);
  const changes: SettingChange[] = settingNames.flatMap((setting) => {
    const to = wanted[setting];
    return to === undefined || to === before[setting] ? [] : [{ setting, from: before[setting], to }];
  });
  if (changes.length === 0) return kept;
  const chosen = { ...kept.chosen };
  Object.assign(chosen, Object.fromEntries(changes.map(({ setting, to }) => [setting, to])));
  const version = kept.version + 1;
  await writeSettings(work, { version, chosen, changes });
  await work.append('configuration', {
    aggregateType: 'settings',
    aggregateId: settingsStreamId(work.scope),
    expectedVersion: kept.version,
    events: [
      {
        type: 'ConfigurationUpdated',
        payload: { settingsVersion: version, changed: changes.map(({ setting }) => setting) },
      },
    ],
  });
  return { version, updatedAt: work.now, chosen };
}
