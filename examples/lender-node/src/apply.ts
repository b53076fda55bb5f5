import type { Application, Creditplane } from '@creditplane/sdk';
import { consentParams } from './consents.ts';
import type { Submission } from './submission.ts';

/**
 * Person, consents, application. Each call is made under a key that comes from the form, so that a form sent twice, or
 * again after a crash of ours half way, has its effect once.
 */
export async function submit(
  creditplane: Creditplane,
  { user, consents, application }: Submission,
  submissionId: string,
): Promise<Application> {
  const once = (step: string) => ({ idempotencyKey: `${submissionId}:${step}` });
  const applicant = await creditplane.users.create(user, once('user'));
  for (const kind of consents) {
    await creditplane.users.consents.create(applicant.id, consentParams(kind), once(kind));
  }
  return creditplane.applications.create(
    {
      ...application,
      parties: [{ role: 'primary', userId: applicant.id }],
      externalId: `loan-${submissionId}`,
    },
    once('application'),
  );
}
