import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lender, lenderOf, openLender } from '../../api/lender.ts';

type Item = Record<string, unknown> & { id: string; status: string };

const offer = { amount: 1_000_000, termMonths: 36, annualRateBps: 1_790 };

describe('a list that changes', () => {
  let lender: Lender & { controlPlane: { url: string; stop(): Promise<void> } };
  let officer: Lender;
  let clerk: Lender;
  beforeAll(async () => {
    lender = await openLender({ sandboxSpeed: 20 });
    const keyOf = async (roles: string[]): Promise<Lender> => {
      const { body } = await lender.call('POST', '/admin/api-keys', { name: 'a key', kind: 'secret', roles });
      return lenderOf(lender.controlPlane.url, String(body['secret']));
    };
    officer = await keyOf(['compliance-officer']);
    clerk = await keyOf(['user']);
  });
  afterAll(() => lender.controlPlane.stop());

  const importList = (main: string) =>
    officer.call('POST', '/compliance/watchlists/fraud/versions', { format: 'own-csv', main });
  const cases = async (applicationId: string): Promise<Item[]> =>
    (await officer.call('GET', `/compliance/cases?applicationId=${applicationId}`)).body['data'] as Item[];
  const eventually = async <Value>(look: () => Promise<Value | undefined>): Promise<Value> => {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It did not come about.');
  };
  const caseOf = (applicationId: string, count = 1): Promise<Item> =>
    eventually(async () => {
      const found = await cases(applicationId);
      return found.length >= count ? found[0] : undefined;
    });
  const approve = (applicationId: string) =>
    clerk.call('POST', `/applications/${applicationId}/decisions`, {
      outcome: 'approved',
      reasonCodes: [],
      offers: [offer],
    });
  /** An application of a person on no list that waits for a person to decide: the providers are down for it. */
  const referred = async (family: string): Promise<string> => {
    const userId = await lender.createApplicant({
      name: { given: 'Odalys', family },
      nationalId: '000-03-0002',
    });
    const { body } = await lender.apply(userId);
    expect(body['status']).toBe('referred');
    return String(body['id']);
  };

  it('holds a live application until a compliance officer clears the hit, and remembers the clearance', async () => {
    expect((await importList('id,name,type\nF-1,Brannoch Vell,person\n')).status).toBe(201);
    const applicationId = await referred('Marroway');
    const other = await referred('Tulliver');
    expect(await cases(applicationId)).toEqual([]);

    const list = 'id,name,type\nF-1,Brannoch Vell,person\nF-2,"MAROWAY, Odalis",person\n';
    const imported = await importList(list);
    expect(imported.body).toMatchObject({ changed: true, version: { sequence: 2, touched: 1, removed: 0 } });
    const difference = await officer.call('GET', '/compliance/watchlists/fraud/difference');
    expect(difference.body).toMatchObject({ from: 1, to: 2, added: [{ entryId: 'F-2' }], changed: [] });

    const opened = await caseOf(applicationId);
    expect(opened).toMatchObject({
      status: 'open',
      hit: {
        list: 'fraud',
        listVersion: '2',
        entryId: 'F-2',
        words: [{ asked: 'odalys', listed: 'odalis' }, {}],
      },
    });
    expect(await cases(other)).toEqual([]);

    const held = await approve(applicationId);
    expect(held).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(JSON.stringify(held.body)).not.toMatch(/watch|sanction|case|compliance|screen/i);

    const resolve = `/compliance/cases/${opened.id}/resolve`;
    const reason = 'Another birth place; passport seen on 22 November.';
    expect((await clerk.call('POST', resolve, { resolution: 'cleared', reason })).status).toBe(403);
    expect((await officer.call('POST', resolve, { resolution: 'cleared', reason: 'ok' })).status).toBe(422);
    const cleared = await officer.call('POST', resolve, { resolution: 'cleared', reason });
    expect(cleared).toMatchObject({ status: 200, body: { status: 'cleared', reason } });
    expect(String(cleared.body['resolvedBy'])).toMatch(/^key_/);
    expect((await officer.call('POST', resolve, { resolution: 'confirmed', reason })).status).toBe(409);

    expect(await approve(applicationId)).toMatchObject({ status: 200, body: { status: 'approved' } });

    // The same list says nothing new; another entry changed leaves the clearance as it is.
    expect((await importList(list)).body).toMatchObject({ changed: false, version: { sequence: 2 } });
    await importList(`${list}F-3,Odalys Tuliver,person\n`);
    await caseOf(other);
    expect(await cases(applicationId)).toHaveLength(1);

    // The entry itself changed: the hit is another one, and an offer that stands cannot be accepted.
    await importList('id,name,type,birth_date\nF-2,"MAROWAY, Odalis",person,1985-04-12\n');
    const again = await caseOf(applicationId, 2);
    expect(again).toMatchObject({ status: 'open', hit: { birthDate: 'same' } });
    const { body } = await clerk.call('GET', `/applications/${applicationId}`);
    const [open] = body['offers'] as Item[];
    expect((await clerk.call('POST', `/credit/offers/${open?.id}/accept`, {})).status).toBe(409);
  });

  it('tells nobody but compliance of it', async () => {
    const told = async (by: Lender): Promise<string[]> =>
      ((await by.call('GET', '/events?limit=100')).body['data'] as Item[]).map(({ type }) => String(type));
    await eventually(async () => ((await told(officer)).includes('case.resolved') ? true : undefined));
    expect(await told(officer)).toEqual(expect.arrayContaining(['case.opened', 'watchlist.updated']));
    expect((await told(clerk)).filter((type) => type.startsWith('case.'))).toEqual([]);
    expect((await clerk.call('GET', '/compliance/cases')).status).toBe(403);
    const [first] = (await clerk.call('GET', '/applications')).body['data'] as Item[];
    const timeline = await clerk.call('GET', `/applications/${first?.id}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toMatch(/case|watchlist|sanction/i);
  });

  it('keeps the old list where the new one cannot be read or had, and says so', async () => {
    const before = (await officer.call('GET', '/compliance/watchlists/fraud/versions')).body[
      'data'
    ] as Item[];
    const refused = await importList('not a list');
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/main' }] } });
    const reason = 'the publisher answered 503';
    await officer.call('POST', '/compliance/watchlists/fraud/failures', { reason });
    const lists = (await officer.call('GET', '/compliance/watchlists')).body['data'] as Item[];
    expect(lists.find(({ id }) => id === 'fraud')).toMatchObject({
      version: String(before[0]?.['sequence']),
      ageDays: 0,
      stale: false,
      failure: { reason },
    });
    const health = await fetch(`${lender.controlPlane.url}/health`);
    expect(await health.json()).toMatchObject({ checks: { watchlists: { status: 'warn' } } });
  });

  it('screens names by themselves, one and many, and opens no case', async () => {
    const one = await officer.call('POST', '/compliance/screenings', {
      name: 'Viktor Sandovar',
      type: 'person',
      birthDate: '1968-03-14',
    });
    expect(one.body).toMatchObject({ hits: [{ list: 'sandbox', entryId: 'SBX-0001', birthDate: 'same' }] });
    const many = await officer.call('POST', '/compliance/screenings/batch', {
      names: [
        { id: 'a', name: 'Ada Miller' },
        { id: 'b', name: 'Odalis Maroway' },
      ],
    });
    expect(many.body).toMatchObject({
      data: [
        { id: 'a', hits: [] },
        { id: 'b', hits: [{ list: 'fraud' }] },
      ],
    });
  });
});
