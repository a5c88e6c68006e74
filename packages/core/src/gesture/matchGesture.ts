import { compare } from './compare';
import { gestureModel } from './model';
import { isReplay, sketchOf } from './sketch';
import { cleanDrawing, type Drawing } from './stroke';
import type { GestureTemplate } from './template';
import { thresholdAfter } from './threshold';
import { traceOf } from './trace';

export interface GestureMatch {
  readonly accepted: boolean;
  /**
   * Natural logarithm of the odds that the owner drew it, from -40 to 40. Higher is closer; comparable across people.
   */
  readonly score: number;
  /** For logs and tests. Never tell the payer what was wrong. */
  readonly reason: 'match' | 'mismatch' | 'replayed' | 'unreadable';
}

export interface MatchOptions {
  /** Refused drawings since the last accepted one. Each raises the threshold (`thresholdAfter`). Default: 0. */
  readonly failures?: number;
  /** The lowest score that is accepted. Default: `thresholdAfter(failures)`. */
  readonly threshold?: number;
}

const worst = -40;
const best = 40;
/** How many accepted drawings a template remembers. */
const maxRemembered = 200;

/**
 * Compares a drawing with a template. Never throws. A pure function: to refuse a replay of an accepted drawing, keep
 * the template that `rememberDrawing` returns.
 */
export function matchGesture(template: GestureTemplate, drawing: Drawing, options: MatchOptions = {}): GestureMatch {
  const clean = cleanDrawing(drawing);
  if (!clean || clean.length === 0) return { accepted: false, score: worst, reason: 'unreadable' };
  if (isReplay(sketchOf(clean), template.seen)) return { accepted: false, score: worst, reason: 'replayed' };
  if (!template.strokeCounts.includes(clean.strokes.length))
    return { accepted: false, score: worst, reason: 'mismatch' };
  const evidence = compare(template, traceOf(clean), gestureModel.population);
  const odds = evidence.reduce((sum, value, i) => sum + value * (gestureModel.weights[i] ?? 0), gestureModel.bias);
  const score = Number.isFinite(odds) ? Math.max(worst, Math.min(best, odds)) : worst;
  const accepted = score >= (options.threshold ?? thresholdAfter(options.failures ?? 0));
  return { accepted, score, reason: accepted ? 'match' : 'mismatch' };
}

/** Returns the template to keep after an accepted drawing, so that a recording of it is refused from now on. */
export function rememberDrawing(template: GestureTemplate, drawing: Drawing): GestureTemplate {
  const clean = cleanDrawing(drawing);
  if (!clean) return template;
  const sketch = sketchOf(clean);
  const enrolled = template.seen.slice(0, template.traces.length);
  const accepted = template.seen.slice(template.traces.length).filter((seen) => seen !== sketch);
  return { ...template, seen: [...enrolled, ...[...accepted, sketch].slice(-maxRemembered)] };
}
