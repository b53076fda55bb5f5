import type { ScreeningQuery } from '@creditplane/screening';
import type { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { tell } from '../telling.ts';
import { hitsInWords } from './hits-in-words.ts';

type Options = { threshold?: number; limit?: number };

/** One name against the lists of the control plane. */
export async function screenOneByServer(
  { name, kind = 'unknown', birthDate, countries }: ScreeningQuery,
  { threshold, limit }: Options,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const asked = {
    name,
    type: kind,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(countries === undefined ? {} : { countries: [...countries] }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(limit === undefined ? {} : { limit }),
  };
  await tell(
    command,
    surroundings,
    (client) => client.compliance.screenings.create(asked),
    ({ hits }) =>
      hitsInWords(
        name,
        hits.map((hit) => ({
          ...hit,
          entityId: hit.entryId,
          alias: hit.listedName !== hit.primaryName,
          weak: hit.weakAlias,
          because: hit.words.map(({ asked = '', listed = '', relation }) =>
            asked === ''
              ? `+${listed}`
              : listed === ''
                ? `-${asked}`
                : asked === listed
                  ? asked
                  : `${asked}~${listed} ${relation}`,
          ),
        })),
      ),
  );
}
