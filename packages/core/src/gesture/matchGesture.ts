import type { DrawnOn } from './area';
import { distanceOf, evidenceOf } from './compare';
import { isReplay, encodeShape } from './replay';
import { cleanDrawing, type Drawing } from './stroke';
import { referenceOf, traceOn, type GestureTemplate } from './template';
import { thresholdAfter } from './threshold';
import { usualSpread } from './usual';

export interface GestureMatch {
  readonly accepted: boolean;
  /**
   * The negated distance from the enrolled drawings, from -40 to 0. Higher is closer; comparable across people. In units
   * that are half the owner's own spread and half the usual one: about -1.3 for another drawing by the owner.
   */
  readonly score: number;
  /** For logs and tests. Never tell the payer what was wrong. */
  readonly reason: 'match' | 'mismatch' | 'replayed' | 'unreadable';
}

export interface MatchOptions extends DrawnOn {
  /** Refused drawings since the last accepted one. Each raises the threshold (`thresholdAfter`). Default: 0. */
  readonly failures?: number;
  /** The lowest score that is accepted. Default: `thresholdAfter(failures)`. */
  readonly threshold?: number;
}

const worst = -40;
/** How many accepted drawings a template remembers. */
const maxRemembered = 200;

/**
 * Compares a drawing with a template. Never throws. A pure function: to refuse a replay of an accepted drawing, keep
 * the template that `rememberDrawing` returns.
 *
 * @example
 *   const isOwner = (template: GestureTemplate, drawing: Drawing) => matchGesture(template, drawing).accepted;
 */
export function matchGesture(template: GestureTemplate, drawing: Drawing, options: MatchOptions = {}): GestureMatch {
  const clean = cleanDrawing(drawing);
  if (!clean || clean.length === 0) return { accepted: false, score: worst, reason: 'unreadable' };
  if (isReplay(encodeShape(clean), template.seen)) return { accepted: false, score: worst, reason: 'replayed' };
  if (!template.strokeCounts.includes(clean.strokes.length))
    return { accepted: false, score: worst, reason: 'mismatch' };
  const reference = referenceOf(template);
  const trace = traceOn(options.area ?? null, clean, template);
  const distance = distanceOf(reference, evidenceOf(reference, trace), usualSpread);
  const score = Number.isFinite(distance) ? Math.max(worst, -distance) : worst;
  const accepted = score >= (options.threshold ?? thresholdAfter(options.failures ?? 0));
  return { accepted, score, reason: accepted ? 'match' : 'mismatch' };
}

/** Returns the template to keep after an accepted drawing, so that a recording of it is refused from now on. */
export function rememberDrawing(template: GestureTemplate, drawing: Drawing): GestureTemplate {
  const clean = cleanDrawing(drawing);
  if (!clean) return template;
  const shape = encodeShape(clean);
  const enrolled = template.seen.slice(0, template.traces.length);
  const accepted = template.seen.slice(template.traces.length).filter((seen) => seen !== shape);
  return { ...template, seen: [...enrolled, ...[...accepted, shape].slice(-maxRemembered)] };
}
