import type { Creditplane, RiskAssessmentDetail } from '@creditplane/sdk';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';

/** An assessment as the key may see it, with the name that people call its policy by. */
export type Explained = { assessment: RiskAssessmentDetail; policyName: string };

/** The newest assessment of an application; undefined while there is none. */
export async function readExplanation(
  client: Creditplane,
  applicationId: string,
): Promise<Explained | undefined> {
  const [newest] = (await client.risk.assessments.list({ applicationId, limit: 1 }).page()).data;
  if (!newest) return undefined;
  const [assessment, policy] = await Promise.all([
    client.risk.assessments.get(newest.id),
    client.risk.policies.get(newest.policyId),
  ]);
  return { assessment, policyName: policy.name };
}

/** The same, or exit code 3; an application that this key knows nothing of fails with the server's own words. */
export async function requireExplanation(client: Creditplane, applicationId: string): Promise<Explained> {
  const explained = await readExplanation(client, applicationId);
  if (explained) return explained;
  const { status } = await client.applications.get(applicationId);
  throw new CliFailure(`${applicationId} is ${status} and was not assessed.`, {
    exitCode: exitCodes.notFound,
  });
}
