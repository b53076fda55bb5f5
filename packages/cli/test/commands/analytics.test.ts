import { beforeAll, describe, expect, it } from 'vitest';
import { bar, sparkline } from '../../src/output/plot.ts';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

describe('analytics', () => {
  const server = useControlPlane();
  const cli = (args: readonly string[], isTerminal = false) =>
    runCli(['analytics', ...args], { env: { ...server.env(), NO_COLOR: '1' }, isTerminal });
  const figures = async (report: string, ...args: string[]) =>
    JSON.parse((await cli([report, '--json', ...args])).out);

  beforeAll(async () => {
    for (const scenario of ['prime', 'bankruptcy']) {
      const tried = await runCli(['try', scenario], { env: server.env() });
      expect(tried.exitCode, tried.err).toBe(0);
    }
    for (let asked = 0; asked < 200; asked += 1) {
      if ((await figures('decisions')).total.decisions === 2) return;
    }
    throw new Error('The decisions were never counted.');
  });

  it('tells the funnel where nothing else is named, with bars on a terminal', async () => {
    const { exitCode, out, err } = await cli([], true);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/submitted +2 +100\.0 % +█{30}\n/);
    expect(out).toMatch(/ {2}declined +1 +50\.0 % +█{15}\n/);
    expect(out).toMatch(/Submitted ▁+█\n/);
    expect((await cli(['--by', 'day,product'], true)).out).not.toMatch(/▁/);
  });

  it('tells numbers without plots in a pipe', async () => {
    const { out } = await cli(['decisions', '--by', 'product']);
    expect(out).toMatch(/Approved of the final ones: 50\.0 %/);
    expect(out).toMatch(/PRODUCT +DECISIONS/);
    expect(out).not.toMatch(/[▁-█]/);
  });

  it('tells times and providers', async () => {
    expect((await cli(['time', '--by', 'policy'], true)).out).toMatch(/p95 +\d/);
    expect((await cli(['providers', '--by', 'month'])).out).toMatch(/bureau +\d+ +100\.0 %.*USD/);
  });

  it('gives programs what the API answered', async () => {
    const report = await figures('funnel', '--from', '2026-01-01', '--to', '2026-01-31', '--by', 'week');
    expect(report).toMatchObject({ from: '2026-01-01', to: '2026-01-31', groupBy: ['week'] });
    expect(report.data).toHaveLength(5);
    expect((await cli(['time', '--to', '2020-01-01'])).out).toContain('No decisions in this range.');
  });

  it.each([[['hours']], [['--by', 'hour']], [['--from', 'yesterday']]])(
    'refuses %j as misused',
    async (args) => {
      const { exitCode, out } = await cli(args);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    },
  );

  it('tells what the server refuses', async () => {
    const { exitCode, err } = await cli(['--from', '2026-02-02', '--to', '2026-02-01']);
    expect(exitCode).not.toBe(0);
    expect(err).toContain('/from');
  });
});

describe('plots', () => {
  it('draw bars to the eighth of a column, and something for the least', () => {
    expect(bar(1, 2, 10)).toBe('█████');
    expect(bar(1, 1_000, 10)).toBe('▏');
    expect(bar(0, 10, 10)).toBe('');
  });

  it('draw a gap where there is no value', () => {
    expect(sparkline([0, 1, null, 8])).toBe('▁▁ █');
    expect(sparkline([])).toBe('');
  });
});
