import { notFound } from '../../kernel/faults.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import { idSchema, z } from '../../platform/http/schema.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { CompliancePort } from '../compliance/public.ts';
import { openMetadata } from './metadata.ts';
import { presentApplication, type ReasonTexts } from './presentation.ts';
import { findApplication } from './queries.ts';
import type { ReasonTextSource } from './reason-texts.ts';
import type { ApplicationRow } from './rows.ts';
import type { ApplicationResource } from './schemas/application.ts';

export type ViewParts = { seal: Seal; reasonTexts: ReasonTextSource; compliance: CompliancePort };

/** How the endpoints of one application read and show it. */
export type Views = {
  read(context: RequestContext, applicationId: string): Promise<ApplicationRow>;
  /** The consumer texts of the policy that the application is pinned to. */
  texts(context: RequestContext, row: ApplicationRow): Promise<ReasonTexts>;
  present(context: RequestContext, row: ApplicationRow): Promise<ApplicationResource>;
};

export const applicationParams = z.object({ applicationId: idSchema('application') });

export function applicationViews(parts: ViewParts): Views {
  const texts: Views['texts'] = (context, row) => {
    const { policyId, policyVersion } = row.state.submission;
    return parts.reasonTexts(context.principal, { policyId, policyVersion });
  };
  return {
    read: (context, applicationId) => context.read((work) => mustFind(work, applicationId)),
    texts,
    present: async (context, row) => {
      const metadata = openMetadata(parts.seal, row.application_id, row.sealed_metadata);
      return presentApplication(row, await texts(context, row), metadata);
    },
  };
}

export async function mustFind(work: Work, applicationId: string): Promise<ApplicationRow> {
  const row = await findApplication(work, applicationId);
  if (!row) throw notFound('application', applicationId);
  return row;
}
