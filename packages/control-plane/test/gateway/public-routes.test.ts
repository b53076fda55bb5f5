import { describe, expect, it } from 'vitest';
import {
  buildContract,
  contractRoutes,
  docsRoutes,
  healthRoutes,
  metricsRoute,
} from '../../src/gateway/index.ts';
import { createHealth } from '../../src/platform/telemetry/health.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { call, testGateway, testRoutes } from './test-gateway.ts';

const nobody = { key: null };

function withHealth(status: 'pass' | 'warn' | 'fail', isReady = true) {
  const { clock } = testGateway();
  const health = createHealth({ version: '0.1.0', startedAt: clock.now(), clock });
  health.register('database', {
    componentType: 'datastore',
    observe: async () => ({ status, observedValue: 1, observedUnit: 'ms' }),
  });
  return testGateway({ publicRoutes: healthRoutes({ health, isReady: () => isReady }) }).gateway;
}

describe('health', () => {
  it('reports to anybody, 503 where something failed', async () => {
    const fine = await call(withHealth('pass'), 'GET', '/health', nobody);
    expect(fine.status).toBe(200);
    expect(await fine.json()).toMatchObject({ status: 'healthy', checks: { database: { status: 'pass' } } });
    expect((await call(withHealth('warn'), 'GET', '/health', nobody)).status).toBe(200);
    expect((await call(withHealth('fail'), 'GET', '/health', nobody)).status).toBe(503);
  });

  it('lives while its database does not', async () => {
    expect((await call(withHealth('fail'), 'GET', '/health/live', nobody)).status).toBe(200);
  });

  it('is not ready before the start is done or once the stop has begun', async () => {
    expect((await call(withHealth('pass'), 'GET', '/health/ready', nobody)).status).toBe(200);
    expect((await call(withHealth('pass', false), 'GET', '/health/ready', nobody)).status).toBe(503);
  });

  it('takes GET only', async () => {
    const response = await call(withHealth('pass'), 'POST', '/health', nobody);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('metrics', () => {
  it('are exposed in the format that Prometheus reads', async () => {
    const { gateway } = testGateway({ publicRoutes: [metricsRoute(createMetrics())] });
    const response = await call(gateway, 'GET', '/metrics', nobody);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('# TYPE creditplane_http_request_duration_seconds histogram');
  });
});

describe('the contract', () => {
  it('is built once, when it is first asked for, and served at both places', async () => {
    let built = 0;
    const build = () => {
      built += 1;
      return buildContract({ routes: testRoutes() });
    };
    const { gateway } = testGateway({ publicRoutes: contractRoutes(build) });
    expect(built).toBe(0);
    const first = await (await call(gateway, 'GET', '/openapi.json', nobody)).text();
    const second = await (await call(gateway, 'GET', '/api/v1/openapi.json', nobody)).text();
    expect(second).toBe(first);
    expect(built).toBe(1);
  });
});

describe('the docs page', () => {
  it('loads everything from here, under a policy that allows nothing else', async () => {
    const { gateway } = testGateway({ publicRoutes: docsRoutes() });
    const page = await call(gateway, 'GET', '/docs', nobody);
    const html = await page.text();
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<script>|<style>| on\w+=/);
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(assets).toHaveLength(4);
    for (const path of assets) {
      const asset = await call(gateway, 'GET', path, nobody);
      expect(asset.status, path).toBe(200);
      expect((await asset.arrayBuffer()).byteLength, path).toBeGreaterThan(100);
    }
  });
});
