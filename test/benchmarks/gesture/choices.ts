import { chosen, type Choice } from '../../../packages/core/src/gesture/compare';
import { measuresOf, type Measures } from '../../../packages/core/src/gesture/measures';
import { traceLength, type Trace } from '../../../packages/core/src/gesture/trace';

/** All that can be chosen. The choices in a list compare drawings alike and differ only in how they weigh them. */
export const everyChoice: readonly (readonly Choice[])[] = [2, 4, 8].flatMap((smoothing) =>
  [0.08, 0.15, 0.25].flatMap((share) =>
    [measuresOf, measuresWithEnds].map((measures) =>
      weighed({ ...chosen, smoothing, band: Math.round(share * traceLength), measuresOf: measures }),
    ),
  ),
);

/** The choices with smoothing, band and measures as shipped. */
export const shippedComparison: readonly (readonly Choice[])[] = [weighed(chosen)];

function weighed(comparison: Choice): readonly Choice[] {
  return [2, 5].flatMap((nearest) =>
    [0.3, 0.4, 0.5].map((measuresWeight) => ({ ...comparison, nearest, measuresWeight })),
  );
}

/** The two coordinates from start to end in place of the gap between them. */
function measuresWithEnds(trace: Trace): Measures {
  const { x, y } = trace;
  return [...measuresOf(trace).slice(0, -1), x[traceLength - 1]! - x[0]!, y[traceLength - 1]! - y[0]!];
}

/** The cells of a table: smoothing, band, and how the ends are measured. */
export function comparisonCells({ smoothing, band, measuresOf: measures }: Choice): readonly string[] {
  return [`${smoothing}`, `${band}`, measures === measuresOf ? 'gap' : 'x and y'];
}
