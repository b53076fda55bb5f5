import { crowd } from '../packages/control-plane/test/support/many-applications.ts';

/** A random number from 1 to `most`, both included. */
type Draw = (most: number) => number;

/** What is asked of a world of so many applications: the path after /api/v1. */
type Reading = (applications: number, draw: Draw) => string;

const timeOf = (n: number): string => crowd.createdAt(n).toISOString();

/** The cursor of the place right after this application, as the API gave it on the page before. */
const cursorAt = (n: number): string =>
  Buffer.from(`${crowd.createdAt(n).getTime()} ${crowd.applicationId(n)}`).toString('base64url');

/** One application, and a page of 20 by each filter. The places are drawn anew for each request. */
export const readings: Readonly<Record<string, Reading>> = {
  one: (most, draw) => `/applications/${crowd.applicationId(draw(most))}`,
  newest: () => '/applications',
  middle: (most, draw) => `/applications?cursor=${cursorAt(draw(most))}`,
  status: () => '/applications?status=approved',
  rareStatus: () => '/applications?status=referred',
  severalStatuses: (most, draw) =>
    `/applications?status=approved&status=referred&status=expired&cursor=${cursorAt(draw(most))}`,
  product: (most, draw) => `/applications?productId=${crowd.productId(2)}&cursor=${cursorAt(draw(most))}`,
  productAndStatus: () => `/applications?productId=${crowd.productId(1)}&status=declined`,
  createdBetween: (most, draw) => {
    const from = draw(most);
    return `/applications?createdAfter=${timeOf(from)}&createdBefore=${timeOf(from + 1_000)}`;
  },
  statusBefore: (most, draw) => `/applications?status=accepted&createdBefore=${timeOf(draw(most))}`,
  person: (most, draw) => `/applications?userId=${crowd.userId(draw(crowd.users(most)))}`,
  externalId: (most, draw) => `/applications?externalId=${crowd.externalId(draw(most))}`,
};
