import { describe, expect, it } from 'vitest';
import { clientOf } from '../support/client.ts';
import { scriptedServer } from '../support/scripted-server.ts';

describe('analytics', () => {
  it('ask for one grouping or several, and for none where none is given', async () => {
    await using server = await scriptedServer([{ status: 200, body: { data: [] } }]);
    const { analytics } = clientOf(server);
    await analytics.funnel();
    await analytics.decisions({ from: '2026-11-01', groupBy: 'week' });
    await analytics.timeToDecision({ groupBy: ['month', 'product', 'policy'] });
    await analytics.providers({ productId: 'prd_1' });
    expect(server.seen.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)).toEqual([
      'GET /api/v1/analytics/funnel',
      'GET /api/v1/analytics/decisions?from=2026-11-01&groupBy=week',
      'GET /api/v1/analytics/time-to-decision?groupBy=month,product,policy',
      'GET /api/v1/analytics/providers?productId=prd_1',
    ]);
  });
});
