import { describe, expect, it } from 'vitest';
import { clientOf } from '../support/client.ts';
import { scriptedServer } from '../support/scripted-server.ts';

const ids = ['app_5', 'app_4', 'app_3', 'app_2', 'app_1'];

/** Pages of two over five applications; the cursor is the index of the next one. */
const threePages = () =>
  scriptedServer(({ url }) => {
    const from = Number(new URL(url, 'http://x').searchParams.get('cursor') ?? 0);
    const hasMore = from + 2 < ids.length;
    const data = ids.slice(from, from + 2).map((id) => ({ id }));
    return { status: 200, body: { data, hasMore, nextCursor: hasMore ? String(from + 2) : null } };
  });

describe('a list', () => {
  it('is walked over all pages, each with the caller’s own filters', async () => {
    await using server = await threePages();
    const seen: string[] = [];
    for await (const { id } of clientOf(server).applications.list({ status: 'approved', limit: 2 })) {
      seen.push(id);
    }
    expect(seen).toEqual(ids);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/api/v1/applications?status=approved&limit=2',
      '/api/v1/applications?status=approved&limit=2&cursor=2',
      '/api/v1/applications?status=approved&limit=2&cursor=4',
    ]);
  });

  it('asks for nothing before it is walked, and for no page after the walk was left', async () => {
    await using server = await threePages();
    const list = clientOf(server).applications.list();
    expect(server.seen).toHaveLength(0);
    for await (const { id } of list) if (id === 'app_3') break;
    expect(server.seen).toHaveLength(2);
  });

  it('can be walked twice', async () => {
    await using server = await threePages();
    const list = clientOf(server).applications.list();
    for (const _ of [1, 2]) {
      const seen: string[] = [];
      for await (const { id } of list) seen.push(id);
      expect(seen).toEqual(ids);
    }
  });

  it('gives one page with its cursor, and pages one by one', async () => {
    await using server = await threePages();
    const { applications } = clientOf(server);
    const page = await applications.list({ limit: 2 }).page();
    expect(page).toEqual({ data: [{ id: 'app_5' }, { id: 'app_4' }], hasMore: true, nextCursor: '2' });
    const sizes: number[] = [];
    for await (const { data } of applications.list({ cursor: '2' }).pages()) sizes.push(data.length);
    expect(sizes).toEqual([2, 1]);
  });
});
