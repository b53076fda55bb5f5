import type { Application } from '@creditplane/sdk';

/** What we know of our applications. In memory, for the example: yours is a table with the same three rules. */
export type Decisions = {
  get(applicationId: string): Application | undefined;
  /** Keeps the newer of two states: webhooks may overtake each other, and so may their look-ups. */
  keep(application: Application): void;
  /**
   * Does the work once per event id. An event that comes again, as at-least-once delivery has it, finds it done; work
   * that failed is forgotten, so that the redelivery tries again.
   */
  once(eventId: string, work: () => Promise<void>): Promise<'done' | 'done before'>;
};

export function createDecisions(): Decisions {
  const applications = new Map<string, Application>();
  const handled = new Map<string, Promise<void>>();
  return {
    get: (applicationId) => applications.get(applicationId),
    keep: (application) => {
      const known = applications.get(application.id);
      if (!known || known.updatedAt <= application.updatedAt) applications.set(application.id, application);
    },
    once: async (eventId, work) => {
      const before = handled.get(eventId);
      if (before) {
        await before;
        return 'done before';
      }
      const running = work();
      handled.set(eventId, running);
      try {
        await running;
        return 'done';
      } catch (error) {
        handled.delete(eventId);
        throw error;
      }
    },
  };
}
