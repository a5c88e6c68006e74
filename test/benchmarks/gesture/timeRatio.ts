import { matchGesture, type GestureTemplate, type Stroke } from '@payaloud/core/gesture';
import { cloudDistance, cloudOf } from '../peers/pointCloud';
import { protractorDistance, protractorVector } from '../peers/protractor';
import type { Sample } from './people';

/**
 * The ratio of our median time for a try to the peers', against five templates, on the same strokes, with resampling.
 */
export function timeRatio(
  samples: readonly Sample[],
  template: GestureTemplate,
): { pointCloud: number; protractor: number } {
  const strokes = samples
    .filter((sample) => sample.repetition > 5)
    .slice(0, 400)
    .map((sample) => sample.stroke);
  const five = samples.slice(0, 5).map((sample) => sample.stroke);
  const vectors = five.map(protractorVector);
  const clouds = five.map(cloudOf);
  const ours = median(strokes, (stroke) => matchGesture(template, stroke).score);
  const protractor = median(strokes, (stroke) => {
    const drawn = protractorVector(stroke);
    return Math.min(...vectors.map((vector) => protractorDistance(vector, drawn)));
  });
  const pointCloud = median(strokes, (stroke) => {
    const drawn = cloudOf(stroke);
    return Math.min(...clouds.map((cloud) => cloudDistance(cloud, drawn)));
  });
  return { pointCloud: ours / pointCloud, protractor: ours / protractor };
}

function median(strokes: readonly Stroke[], run: (stroke: Stroke) => number): number {
  for (const stroke of strokes) run(stroke);
  const times = strokes.map((stroke) => {
    const start = performance.now();
    run(stroke);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}
