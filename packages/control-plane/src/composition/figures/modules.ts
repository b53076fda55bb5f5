import { isUnavailable } from '../../platform/database/unavailable.ts';
import { pause } from '../../platform/event-bus/pause.ts';
import type { Subscription } from '../../platform/event-bus/subscription.ts';
import type { HealthCheck } from '../../platform/telemetry/health.ts';
import { databaseWarnMs, latencyCheck } from '../../platform/telemetry/latency-check.ts';
import type { Module } from '../modules.ts';
import type { Parts } from '../parts.ts';
import { followFigures, prepareFigures } from './database.ts';

const retryMs = 5_000;

/**
 * The figures in a database of their own: brought up to date, then counted by these subscriptions. Where it is away, the
 * process starts without and tries again: nobody is refused a loan because a report cannot be made. Any other mistake,
 * such as the database of another control plane, is one of the start.
 */
export function figuresModules(parts: Parts, subscriptions: readonly Subscription[]): Module[] {
  const { analyticsDatabase: own, database, figures, health, logger } = parts;
  if (!own) return [];
  const stopping = new AbortController();
  let isOpen = false;
  let retrying: Promise<void> | undefined;
  let unregister: (() => void) | undefined;

  const open = async (): Promise<void> => {
    const migrated = await prepareFigures(own);
    if (migrated.length > 0)
      logger.info('migrations applied to the analytics database', { migrations: migrated });
    if (subscriptions.length > 0 && (await followFigures(own, database))) {
      logger.warn('the event log is not the one that the figures were counted from: they are counted anew');
    }
    if (stopping.signal.aborted) return;
    isOpen = true;
    figures.open();
    for (const subscription of subscriptions) subscription.start();
  };
  const tryAgain = async (): Promise<void> => {
    while (!isOpen && !stopping.signal.aborted) {
      await pause(retryMs, stopping.signal);
      await open().catch((error: unknown) => logger.warn('the analytics database is still away', { error }));
    }
  };

  return [
    {
      name: 'analytics-database',
      needs: ['database'],
      start: async () => {
        unregister = health.register(
          'analytics_database',
          mildly(
            latencyCheck({ componentType: 'datastore', probe: () => own.ping(), warnMs: databaseWarnMs }),
          ),
        );
      },
      stop: async () => {
        unregister?.();
        await own.close();
      },
    },
    {
      name: 'figures',
      needs: ['analytics-database'],
      start: async () => {
        try {
          await open();
        } catch (error) {
          if (!isUnavailable(error)) throw error;
          logger.warn('the analytics database is away; figures will be counted when it is back', { error });
          retrying = tryAgain();
        }
      },
      stop: async () => {
        stopping.abort();
        await retrying;
        if (isOpen) await Promise.all(subscriptions.map((subscription) => subscription.stop()));
      },
    },
  ];
}

/** What fails here is a warning: the control plane lends without figures. */
function mildly(check: HealthCheck): HealthCheck {
  return {
    ...check,
    observe: () =>
      check.observe().catch(() => ({
        status: 'warn',
        observedValue: 'away',
        observedUnit: 'state',
        output: 'It cannot be reached: reports are unavailable and count on when it is back.',
      })),
  };
}
