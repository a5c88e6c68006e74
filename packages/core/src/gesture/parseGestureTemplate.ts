import type { DrawingArea } from './area';
import { maxRepetitions, minRepetitions } from './repetitions';
import { maxRecent, type GestureTemplate, type StoredTrace } from './template';
import { traceLength } from './trace';

/**
 * Reads a stored template. Those of versions 1 and 2 have all but the sizes, which are then not compared. Returns null
 * for anything else; after a damaged template, the payer must enroll again.
 *
 * @example
 *   const template = parseGestureTemplate(JSON.parse('{}')); // null: the payer sets the drawing up again
 */
export function parseGestureTemplate(value: unknown): GestureTemplate | null {
  if (!isRecord(value) || ![1, 2, 3].includes(Number(value.version))) return null;
  const { area = null, strokeCounts, traces, recent = [], seen } = value;
  const valid =
    (area === null || isArea(area)) &&
    isListOf(strokeCounts, isNumber) &&
    isListOf(seen, (item) => typeof item === 'string') &&
    isListOf(traces, isStoredTrace) &&
    isListOf(recent, isStoredTrace) &&
    recent.length <= maxRecent &&
    traces.length >= minRepetitions &&
    traces.length <= maxRepetitions;
  if (!valid) return null;
  const sized = (list: unknown[]) => (list as StoredTrace[]).map((one) => ({ ...one, radius: one.radius ?? null }));
  const parsed = { version: 3, area, strokeCounts, traces: sized(traces), recent: sized(recent), seen };
  return parsed as unknown as GestureTemplate;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isPositive(value: unknown): boolean {
  return isNumber(value) && value > 0;
}

function isArea(value: unknown): value is DrawingArea {
  return isRecord(value) && [value.width, value.height, value.pixelRatio].every(isPositive);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function isStoredTrace(value: unknown): boolean {
  if (!isRecord(value) || !isNumber(value.duration)) return false;
  const { radius = null } = value;
  if (radius !== null && !isPositive(radius)) return false;
  return [value.x, value.y].every((path) => isListOf(path, isNumber) && path.length === traceLength);
}
