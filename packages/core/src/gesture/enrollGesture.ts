import { weaknessOf } from './figure';
import { gestureModel } from './model';
import { maxRepetitions, minRepetitions } from './repetitions';
import { isReplay, sketchOf } from './sketch';
import { cleanDrawing, isTooShort, type CleanDrawing, type Drawing } from './stroke';
import { buildTemplate, type GestureTemplate, type Spread } from './template';

export type EnrollmentRefusal =
  /** Fewer than 3 repetitions. */
  | 'too-few'
  /** More than 5 repetitions. */
  | 'too-many'
  /** A repetition has no measurable points: NaN, no time between them, or far outside any screen. */
  | 'unreadable'
  /** Shorter than 60 CSS px of ink or 150 ms. */
  | 'too-short'
  /** A line, an arc, a v, a caret, a bracket: two bends or fewer. */
  | 'too-simple'
  /** A circle, a triangle or a rectangle, which anybody would try first. */
  | 'too-common'
  /** The repetitions differ too much in shape, rhythm or number of strokes. */
  | 'not-repeatable'
  /** The same recording was given twice, even if moved, rotated or scaled. */
  | 'copied';

export type Enrollment =
  | { readonly ok: true; readonly template: GestureTemplate }
  /** `repetition`: index of the repetition at fault, if there is one. For `not-repeatable`, the others are alike. */
  | { readonly ok: false; readonly reason: EnrollmentRefusal; readonly repetition?: number };

/** Mean spread in units of the population's. 9 % of the honest enrollments measured are above it (24 November 2026). */
const maxSpread = 1.6;
/** Standard deviation of the logarithm of the duration. */
const maxTempoSpread = 0.35;

/**
 * Makes a template from 3 to 5 repetitions of one figure. Refuses figures that are easy to guess, and repetitions that
 * differ too much. Five repetitions halve the errors of three. Never throws.
 */
export function enrollGesture(repetitions: readonly Drawing[]): Enrollment {
  if (repetitions.length < minRepetitions) return { ok: false, reason: 'too-few' };
  if (repetitions.length > maxRepetitions) return { ok: false, reason: 'too-many' };
  const drawings: CleanDrawing[] = [];
  for (const [repetition, raw] of repetitions.entries()) {
    const drawing = cleanDrawing(raw);
    if (!drawing) return { ok: false, reason: 'unreadable', repetition };
    if (isTooShort(drawing)) return { ok: false, reason: 'too-short', repetition };
    drawings.push(drawing);
  }
  const weakness = commonWeakness(drawings);
  if (weakness) return { ok: false, reason: weakness };
  // Checked after weakness, because lines and arcs by any hand look like copies of each other.
  const sketches = drawings.map(sketchOf);
  const copy = sketches.findIndex((sketch, i) => isReplay(sketch, sketches.slice(0, i)));
  if (copy !== -1) return { ok: false, reason: 'copied', repetition: copy };
  const template = buildTemplate(drawings);
  if (!isRepeatable(template)) {
    const repetition = outlierOf(drawings);
    return { ok: false, reason: 'not-repeatable', ...(repetition === null ? {} : { repetition }) };
  }
  return { ok: true, template: { ...template, seen: sketches } };
}

/** The weakness of more than half of the repetitions, so that one sloppy repetition does not rule out a good figure. */
function commonWeakness(drawings: readonly CleanDrawing[]): 'too-simple' | 'too-common' | null {
  const found = drawings.map(weaknessOf);
  const count = (weakness: 'too-simple' | 'too-common') => found.filter((one) => one === weakness).length;
  if (count('too-simple') + count('too-common') <= drawings.length / 2) return null;
  return count('too-simple') >= count('too-common') ? 'too-simple' : 'too-common';
}

function isRepeatable({ spread, strokeCounts }: GestureTemplate): boolean {
  const tempo = Math.sqrt(spread.habitVariances.duration);
  return strokeCounts.length === 1 && relativeSpread(spread) <= maxSpread && tempo <= maxTempoSpread;
}

/** The repetition without which the others are alike. If there are several, the one that leaves the least spread. */
function outlierOf(drawings: readonly CleanDrawing[]): number | null {
  let outlier: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const index of drawings.keys()) {
    const template = buildTemplate(drawings.filter((_, other) => other !== index));
    const spread = relativeSpread(template.spread);
    if (!isRepeatable(template) || spread >= least) continue;
    outlier = index;
    least = spread;
  }
  return outlier;
}

/** Mean of the spreads of shape, direction and rhythm, in units of the population's. */
function relativeSpread({ costs }: Spread): number {
  const usual = gestureModel.population.costs;
  return (costs.position / usual.position + costs.direction / usual.direction + costs.speed / usual.speed) / 3;
}
