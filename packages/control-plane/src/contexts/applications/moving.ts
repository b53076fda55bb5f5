import type { RequestContext } from '../../platform/http/request-context.ts';
import type { Reply } from '../../platform/http/route.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ApplicationCommand } from './commands.ts';
import { command } from './handlers.ts';
import { refuseWhileHeld } from './holding.ts';
import { openMetadata } from './metadata.ts';
import { presentApplication } from './presentation.ts';
import type { ApplicationRow } from './rows.ts';
import type { ApplicationResource } from './schemas/application.ts';
import { applicationViews, mustFind, type ViewParts } from './views.ts';

/** What a mover may look at: the time that the application lives by, and its row as it was before. */
export type Moment = { now: Date; work: Work; row: ApplicationRow };

export type Move = (
  context: RequestContext,
  applicationId: string,
  request: (moment: Moment) => ApplicationCommand,
  expectedVersion?: number,
  /** Whether it grants something, which may be held back. */
  grants?: boolean,
) => Promise<Reply<ApplicationResource>>;

/** Runs a command of a caller on one application and answers with the application as it is then. */
export function moving(parts: ViewParts): Move {
  const views = applicationViews(parts);
  return async (context, applicationId, request, expectedVersion, grants = false) => {
    const row = await views.read(context, applicationId);
    const texts = await views.texts(context, row);
    const receipt = await context.commit(async (caller) => {
      if (grants) await refuseWhileHeld(caller, parts.compliance, applicationId);
      await command(caller, row, (work) => request({ now: work.now, work, row }), expectedVersion);
      const after = await mustFind(caller, applicationId);
      const metadata = openMetadata(parts.seal, applicationId, after.sealed_metadata);
      return { status: 200, resourceId: applicationId, body: presentApplication(after, texts, metadata) };
    });
    return { status: receipt.status, body: receipt.body as ApplicationResource };
  };
}
