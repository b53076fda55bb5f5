import { playsEach } from './plays-seeds.ts';

/** Each of these once found a fault; docs/simulation.md tells which. */
playsEach([1312, 6050]);
