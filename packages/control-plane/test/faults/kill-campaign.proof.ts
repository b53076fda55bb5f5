import { describe, expect, it } from 'vitest';
import { runKillCampaign } from './kill-campaign.ts';

/** `bench kill-campaign` is the same with 200 kills, and kills PostgreSQL too. */
describe('a server killed at random moments, ten times', { timeout: 300_000 }, () => {
  it.each(['pglite', 'postgres'] as const)('keeps every promise on %s', async (engine) => {
    const report = await runKillCampaign({ engine, kills: 10, seed: 20_261_122, answersPerLife: 8 });
    expect(report.broken).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report.decisions).toBe(report.acknowledged);
  });
});
