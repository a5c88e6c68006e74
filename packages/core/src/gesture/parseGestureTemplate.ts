import { maxRepetitions, minRepetitions } from './repetitions';
import { maxRecent, type GestureTemplate } from './template';
import { traceLength } from './trace';

/**
 * Reads a stored template, also one of version 1, whose repetitions are all that version 2 needs. Returns null for
 * anything else; after a damaged template, the payer must enroll again.
 */
export function parseGestureTemplate(value: unknown): GestureTemplate | null {
  if (!isRecord(value) || (value.version !== 1 && value.version !== 2)) return null;
  const { strokeCounts, traces, recent = [], seen } = value;
  const valid =
    isListOf(strokeCounts, isNumber) &&
    isListOf(seen, (item) => typeof item === 'string') &&
    isListOf(traces, isStoredTrace) &&
    isListOf(recent, isStoredTrace) &&
    recent.length <= maxRecent &&
    traces.length >= minRepetitions &&
    traces.length <= maxRepetitions;
  return valid ? ({ version: 2, strokeCounts, traces, recent, seen } as unknown as GestureTemplate) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function isStoredTrace(value: unknown): boolean {
  if (!isRecord(value) || !isNumber(value.duration)) return false;
  return [value.x, value.y].every((path) => isListOf(path, isNumber) && path.length === traceLength);
}
