import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CreateApplicationParams, CreateConsentParams, CreateUserParams } from '@creditplane/sdk';
import { repository } from '../running/repository.ts';

/** One file of examples/applications: one person or two, what they agreed to, what they ask for. */
export type ExampleApplication = {
  file: string;
  applicant: CreateUserParams;
  coApplicant?: CreateUserParams;
  consents: CreateConsentParams[];
  application: Omit<CreateApplicationParams, 'parties'>;
};

/** All of them, in the order of their names. What is wrong in one, the control plane answers with a 422. */
export function readExampleApplications(): ExampleApplication[] {
  const folder = join(repository, 'examples/applications');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
}
