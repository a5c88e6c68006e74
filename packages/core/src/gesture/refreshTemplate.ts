import type { DrawnOn } from './area';
import { distanceOf, evidenceOf } from './compare';
import { rememberDrawing } from './matchGesture';
import { isReplay, encodeShape } from './replay';
import { cleanDrawing, type Drawing } from './stroke';
import { maxRecent, referenceOf, storeTrace, traceOn, type GestureTemplate } from './template';
import { gestureThreshold } from './threshold';
import { turnOnto } from './trace';
import { usualSpread } from './usual';

/**
 * How far a later drawing may be from the enrolled ones, as a multiple of the farthest that a first try may be. Within
 * it are 64 % of the owner's refused drawings, and 7 % of the refused drawings of others who know the figure
 * (1 December 2026).
 */
const maxDrift = 1.1;

/**
 * Returns the template with one more drawing of today, or unchanged if the drawing is too far from the enrolled ones or
 * was seen before. Give only a drawing from a payment that the payer also confirmed by a passkey or a code. The
 * enrolled drawings stay, decide alone whether a drawing may be added, and always count for half of a score or more.
 */
export function refreshTemplate(template: GestureTemplate, drawing: Drawing, { area }: DrawnOn = {}): GestureTemplate {
  const clean = cleanDrawing(drawing);
  if (!clean || !template.strokeCounts.includes(clean.strokes.length)) return template;
  if (isReplay(encodeShape(clean), template.seen)) return template;
  const anchors = { ...referenceOf(template), recent: [] };
  const trace = traceOn(area ?? null, clean, template);
  const distance = distanceOf(anchors, evidenceOf(anchors, trace), usualSpread);
  // Negated so that NaN is refused.
  if (!(distance <= maxDrift * -gestureThreshold)) return template;
  const turned = turnOnto(anchors.enrolled[0] ?? trace, trace);
  const recent = [...template.recent, storeTrace(turned)].slice(-maxRecent);
  // Otherwise a recording of this drawing would match better than any hand.
  return rememberDrawing({ ...template, recent }, drawing);
}
