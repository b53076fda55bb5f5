import type { BodyOf, ResultOf } from '../transport/operation.ts';

export type Application = ResultOf<'applications.get'>;
export type ApplicationStatus = Application['status'];
export type CreateApplicationParams = BodyOf<'applications.create'>;
