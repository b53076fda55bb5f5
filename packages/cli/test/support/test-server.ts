import {
  type ControlPlaneOptions,
  createControlPlane,
  type TestControlPlane,
} from '@creditplane/control-plane/testing';
import { afterAll, beforeAll } from 'vitest';

/** A real control plane for the tests of one file, and the environment that leads the command line to it. */
export function useControlPlane(options: ControlPlaneOptions = {}): {
  controlPlane(): TestControlPlane;
  env(): Record<string, string>;
} {
  let started: TestControlPlane | undefined;
  beforeAll(async () => {
    started = await createControlPlane({ logLevel: 'error', ...options });
  });
  afterAll(async () => {
    await started?.stop();
  });
  const controlPlane = (): TestControlPlane => {
    if (!started) throw new Error('The control plane is not started yet.');
    return started;
  };
  return {
    controlPlane,
    env: () => ({ CREDITPLANE_API_KEY: controlPlane().secretKey, CREDITPLANE_BASE_URL: controlPlane().url }),
  };
}
