import { defineContext } from '../../platform/context/context.ts';
import { dataKeyRing } from '../../platform/crypto/data-key-ring.ts';
import type { MasterKeys } from '../../platform/crypto/master-keys.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { createConsentHandlers } from './consents/handlers.ts';
import { consentRoutes } from './consents/routes.ts';
import { duplicateRoutes } from './duplicates/routes.ts';
import { userEvents } from './events.ts';
import { createUserHandlers } from './handlers.ts';
import { createUsersPort } from './ports.ts';
import type { UsersPort } from './public.ts';
import { createRevealHandlers } from './reveals/handlers.ts';
import { revealRoutes } from './reveals/routes.ts';
import { userExample, userRoutes } from './routes.ts';
import { searchRoutes } from './search/routes.ts';
import { createShowUsers } from './showing.ts';
import { createVault, dataKeyTable } from './vault.ts';
import { versionRoutes } from './versions/routes.ts';

export type UsersDependencies = {
  works: WorkFactory;
  /** Wraps each person's data key; its hash key makes national ids findable and not guessable. */
  keys: MasterKeys;
};

/** The vault of persons and their consents. */
export const usersContext = defineContext<UsersDependencies, UsersPort>({
  name: 'users',
  needs: [],
  events: Object.values(userEvents),
  migrations: () => readMigrations('users', new URL('./migrations/', import.meta.url)),
  create: ({ works, keys }) => {
    const ring = dataKeyRing(dataKeyTable, keys);
    const vault = createVault(ring);
    const show = createShowUsers(vault);
    return {
      name: 'users',
      port: createUsersPort(works, vault),
      routes: [
        ...userRoutes(createUserHandlers(vault, keys.hashKey, show)),
        ...searchRoutes(keys.hashKey, show, userExample),
        ...versionRoutes(vault),
        ...duplicateRoutes(),
        ...revealRoutes(createRevealHandlers(vault, ring)),
        ...consentRoutes(createConsentHandlers(ring)),
      ],
      reactions: [],
      jobs: [],
    };
  },
});
