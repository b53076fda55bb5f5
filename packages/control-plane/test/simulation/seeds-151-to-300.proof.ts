import { playsSeeds } from './plays-seeds.ts';

playsSeeds(151, 300);
