import { setTimeout as pause } from 'node:timers/promises';
import { CreditplaneError } from '../errors/creditplane-error.ts';
import { AbortedError } from '../errors/kinds.ts';
import type { Call } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import type { Application, CreateApplicationParams } from './application.ts';
import { DecisionPendingError } from './decision-pending-error.ts';

export type WaitOptions = RequestOptions & {
  /** How long to wait for the decision in all. Default 30; 0 only looks. */
  timeoutSeconds?: number;
};

const defaultTimeoutSeconds = 30;
/** The server holds an answer back no longer than this. */
const longestHoldSeconds = 30;
const firstPauseMs = 250;
const longestPauseMs = 2000;

/**
 * One POST that the server holds until the decision, then GETs with growing pauses: the stored answer to a repeated
 * POST is the receipt, never a waited body. Once the application exists no failure may hide its id, so whatever goes
 * wrong from there on is a DecisionPendingError.
 */
export async function createAndWait(
  call: Call,
  params: CreateApplicationParams,
  { timeoutSeconds = defaultTimeoutSeconds, ...options }: WaitOptions = {},
): Promise<Application> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  const waitSeconds = Math.min(Math.floor(timeoutSeconds), longestHoldSeconds);
  const receipt = await call('applications.create', {
    body: params,
    options,
    ...(waitSeconds > 0 ? { waitSeconds } : {}),
  });
  if (hasLeftProcessing(receipt)) return receipt;
  const { idempotencyKey: _, ...readOptions } = options;
  return poll(call, receipt, deadline, readOptions);
}

export async function waitForDecision(
  call: Call,
  applicationId: string,
  { timeoutSeconds = defaultTimeoutSeconds, ...options }: WaitOptions = {},
): Promise<Application> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  const application = await call('applications.get', { path: { applicationId }, options });
  return hasLeftProcessing(application) ? application : poll(call, application, deadline, options);
}

async function poll(
  call: Call,
  first: Application,
  deadline: number,
  options: RequestOptions,
): Promise<Application> {
  let application = first;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    const leftMs = deadline - performance.now();
    if (leftMs <= 0) throw new DecisionPendingError(application, undefined);
    try {
      await pause(Math.min(pauseMs, leftMs), undefined, options.signal ? { signal: options.signal } : {});
      application = await call('applications.get', { path: { applicationId: application.id }, options });
    } catch (error) {
      throw new DecisionPendingError(application, error instanceof CreditplaneError ? error : aborted());
    }
    if (hasLeftProcessing(application)) return application;
  }
}

function hasLeftProcessing({ status }: Application): boolean {
  return status !== 'draft' && status !== 'submitted' && status !== 'processing';
}

function aborted(): AbortedError {
  return new AbortedError({ code: 'aborted', message: 'The wait was ended by its signal.' });
}
