import type { IdentityPort } from '../contexts/identity/public.ts';
import type { Module } from './modules.ts';
import type { Parts } from './parts.ts';

const everyMs = 5_000;

/** Writes down when keys were last used, in batches beside the requests. */
export function keyUsesModule({ logger }: Parts, identity: Pick<IdentityPort, 'writeKeyUses'>): Module {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const write = (): void => {
    underWay = underWay
      .then(identity.writeKeyUses)
      .catch((error: unknown) => logger.warn('the last use of keys was not written', { error }));
  };
  return {
    name: 'key-uses',
    needs: ['database'],
    start: async () => {
      timer = setInterval(write, everyMs);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      write();
      await underWay;
    },
  };
}
