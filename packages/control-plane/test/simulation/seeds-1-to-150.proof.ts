import { playsSeeds } from './plays-seeds.ts';

playsSeeds(1, 150);
