import { distanceOf, evidenceOf } from './compare';
import { cleanDrawing, type Drawing } from './stroke';
import { referenceOf, storeTrace, type GestureTemplate } from './template';
import { gestureThreshold } from './threshold';
import { traceOf, turnOnto } from './trace';
import { usualSpread } from './usual';

/** How many later drawings a template holds: fewer than the least number of enrolled ones, which so outweigh them. */
const maxRecent = 2;
/**
 * How far a later drawing may be from the enrolled ones, as a multiple of the farthest that a first try may be. Beyond
 * it, a drawing is not the figure that was set up, whoever drew it.
 */
const maxDrift = 1.25;

/**
 * Returns the template with one more drawing of today, or unchanged if the drawing is too far from the enrolled ones.
 * Give only a drawing from a payment that the payer also confirmed by a passkey or a code. The enrolled drawings stay,
 * decide alone whether a drawing may be added, and always count for half of a score or more.
 */
export function refreshTemplate(template: GestureTemplate, drawing: Drawing): GestureTemplate {
  const clean = cleanDrawing(drawing);
  if (!clean || !template.strokeCounts.includes(clean.strokes.length)) return template;
  const anchors = { ...referenceOf(template), recent: [] };
  const trace = traceOf(clean);
  const distance = distanceOf(anchors, evidenceOf(anchors, trace), usualSpread);
  // Negated so that NaN is refused.
  if (!(distance <= maxDrift * -gestureThreshold)) return template;
  const turned = turnOnto(anchors.enrolled[0] ?? trace, trace);
  return { ...template, recent: [...template.recent, storeTrace(turned)].slice(-maxRecent) };
}
