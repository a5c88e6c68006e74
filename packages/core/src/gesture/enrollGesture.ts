import type { DrawnOn } from './area';
import { relativeSpread } from './compare';
import { weaknessOf } from './figure';
import { maxRepetitions, minRepetitions } from './repetitions';
import { isReplay, encodeShape } from './replay';
import { cleanDrawing, isTooShort, type CleanDrawing, type Drawing } from './stroke';
import { buildTemplate, referenceOf, type GestureTemplate } from './template';
import { gestureThreshold } from './threshold';
import { usualSpread } from './usual';

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
  /** The repetitions differ too much in shape, rhythm, tempo or number of strokes to recognize another one. */
  | 'not-repeatable'
  /** The same recording was given twice, even if moved, rotated or scaled. */
  | 'copied';

export type Enrollment =
  | { readonly ok: true; readonly template: GestureTemplate }
  /** `repetition`: index of the repetition at fault, if one is. */
  | { readonly ok: false; readonly reason: EnrollmentRefusal; readonly repetition?: number };

/**
 * Makes a template from 3 to 5 repetitions of one figure. Refuses figures that are easy to guess, and repetitions that
 * differ too much; none is left out. Never throws.
 *
 * @example
 *   const repetitions: Drawing[] = [];
 *   const enrollment = enrollGesture(repetitions);
 *   if (!enrollment.ok) console.log(enrollment.reason); // 'too-few'
 */
export function enrollGesture(repetitions: readonly Drawing[], { area }: DrawnOn = {}): Enrollment {
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
  const shapes = drawings.map(encodeShape);
  const copy = shapes.findIndex((shape, i) => isReplay(shape, shapes.slice(0, i)));
  if (copy !== -1) return { ok: false, reason: 'copied', repetition: copy };
  const template = buildTemplate(drawings, area ?? null);
  if (!isRepeatable(template)) return { ok: false, reason: 'not-repeatable' };
  return { ok: true, template: { ...template, seen: shapes } };
}

/** The weakness of more than half of the repetitions, so that one sloppy repetition does not rule out a good figure. */
function commonWeakness(drawings: readonly CleanDrawing[]): 'too-simple' | 'too-common' | null {
  const found = drawings.map(weaknessOf);
  const count = (weakness: 'too-simple' | 'too-common') => found.filter((one) => one === weakness).length;
  if (count('too-simple') + count('too-common') <= drawings.length / 2) return null;
  return count('too-simple') >= count('too-common') ? 'too-simple' : 'too-common';
}

/**
 * True if the repetitions differ from each other, in units of what is usual, no more than a first try may differ from
 * them. Otherwise the template would take too many drawings by others.
 */
function isRepeatable(template: GestureTemplate): boolean {
  if (template.strokeCounts.length > 1) return false;
  return relativeSpread(referenceOf(template), usualSpread) <= -gestureThreshold;
}
