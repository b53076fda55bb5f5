import type { Application, CreateApplicationParams, CreateUserParams, Creditplane } from '@creditplane/sdk';
import type { Order } from './order.ts';

/**
 * Submits and waits up to `waitSeconds` for the decision. An application that is not decided by then is a result too: it
 * stands, and its status says so.
 */
export async function submitOrder(
  client: Creditplane,
  order: Order,
  waitSeconds: number,
): Promise<Application> {
  const params = order.kind === 'of_user' ? order.application : await withApplicant(client, order);
  if (waitSeconds === 0) return client.applications.create(params);
  const { DecisionPendingError } = await import('@creditplane/sdk');
  try {
    return await client.applications.createAndWait(params, { timeoutSeconds: waitSeconds });
  } catch (error) {
    if (error instanceof DecisionPendingError) return error.application;
    throw error;
  }
}

async function withApplicant(
  client: Creditplane,
  order: Extract<Order, { kind: 'of_person' }>,
): Promise<CreateApplicationParams> {
  const create = async (person: CreateUserParams): Promise<string> => {
    const { id } = await client.users.create(person);
    for (const consent of order.consents) await client.users.consents.create(id, consent);
    return id;
  };
  const primary = { role: 'primary', userId: await create(order.applicant) } as const;
  const { coApplicant, application } = order;
  if (!coApplicant) return { ...application, parties: [primary] };
  return { ...application, parties: [primary, { role: 'co_applicant', userId: await create(coApplicant) }] };
}
