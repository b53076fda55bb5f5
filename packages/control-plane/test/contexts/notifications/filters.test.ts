import { describe, expect, it } from 'vitest';
import {
  type EndpointFilter,
  type FilteredEvent,
  isKnownFilter,
  listens,
} from '../../../src/contexts/notifications/endpoints/filters.ts';

const all: EndpointFilter = { eventTypes: [], productIds: [], statuses: [], scope: 'standard' };
const approved: FilteredEvent = {
  type: 'application.approved',
  status: 'approved',
  audience: 'standard',
  productId: 'prd_1',
};

describe('what an endpoint listens to', () => {
  it.each([
    ['everything', {}, true],
    ['the type', { eventTypes: ['application.approved'] }, true],
    ['all of its kind', { eventTypes: ['offer.created', 'application.*'] }, true],
    ['another type', { eventTypes: ['application.declined'] }, false],
    ['another kind', { eventTypes: ['offer.*'] }, false],
    ['a kind that begins alike', { eventTypes: ['app.*'] }, false],
    ['its product', { productIds: ['prd_2', 'prd_1'] }, true],
    ['another product', { productIds: ['prd_2'] }, false],
    ['its status', { statuses: ['approved'] }, true],
    ['another status', { statuses: ['declined'] }, false],
    ['its kind, but another status', { eventTypes: ['application.*'], statuses: ['declined'] }, false],
  ])('%s', (_name, filter, expected) => {
    expect(listens({ ...all, ...filter }, approved)).toBe(expected);
  });

  it('takes an event of no product only where it asks for none', () => {
    const event = { ...approved, type: 'consent.revoked', productId: undefined };
    expect(listens(all, event)).toBe(true);
    expect(listens({ ...all, productIds: ['prd_1'] }, event)).toBe(false);
  });

  it('never takes an event of compliance as a standard endpoint, whatever it asks for', () => {
    const opened: FilteredEvent = {
      type: 'case.opened',
      status: 'open',
      audience: 'compliance',
      productId: undefined,
    };
    for (const eventTypes of [[], ['case.*'], ['case.opened']]) {
      expect(listens({ ...all, eventTypes }, opened)).toBe(false);
      expect(listens({ ...all, eventTypes, scope: 'compliance' }, opened)).toBe(true);
    }
  });

  it('knows a filter that no type fits', () => {
    expect(isKnownFilter('application.*')).toBe(true);
    expect(isKnownFilter('application.approved')).toBe(true);
    for (const wrong of ['application.exploded', 'app.*', '*', 'application.', '.*']) {
      expect(isKnownFilter(wrong), wrong).toBe(false);
    }
  });
});
