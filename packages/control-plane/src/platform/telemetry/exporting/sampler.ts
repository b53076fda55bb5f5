import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  createAlwaysRecordSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';
import type { Sampling } from './options.ts';

/**
 * Which traces are drawn at their head. With `keepErrors` the others are recorded all the same, for the sake of those
 * that fail.
 */
export function samplerOf({ name, ratio, keepErrors }: Sampling): Sampler {
  const drawing = drawingSampler(name, ratio);
  return keepErrors ? createAlwaysRecordSampler(drawing) : drawing;
}

function drawingSampler(name: Sampling['name'], ratio: number): Sampler {
  switch (name) {
    case 'always_on':
      return new AlwaysOnSampler();
    case 'always_off':
      return new AlwaysOffSampler();
    case 'traceidratio':
      return new TraceIdRatioBasedSampler(ratio);
    case 'parentbased_always_on':
      return new ParentBasedSampler({ root: new AlwaysOnSampler() });
    case 'parentbased_always_off':
      return new ParentBasedSampler({ root: new AlwaysOffSampler() });
    case 'parentbased_traceidratio':
      return new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) });
  }
}
