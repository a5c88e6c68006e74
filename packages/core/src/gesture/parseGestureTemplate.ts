import { habitNames } from './habits';
import type { GestureTemplate } from './template';
import { traceLength } from './trace';
import { warpChannels } from './warp';

/** Reads a stored template. Returns null for anything else; after a damaged template, the payer must enroll again. */
export function parseGestureTemplate(value: unknown): GestureTemplate | null {
  if (!isRecord(value) || value.version !== 1) return null;
  const { strokeCounts, traces, spread, seen } = value;
  const valid =
    isListOf(strokeCounts, isNumber) &&
    isListOf(seen, (item) => typeof item === 'string') &&
    isListOf(traces, isStoredTrace) &&
    traces.length > 0 &&
    isSpread(spread);
  return valid ? (value as unknown as GestureTemplate) : null;
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

function isSpread(value: unknown): boolean {
  if (!isRecord(value) || !isNumber(value.angle)) return false;
  const { costs, habitMeans, habitVariances } = value;
  return (
    hasNumbers(costs, warpChannels) && hasNumbers(habitMeans, habitNames) && hasNumbers(habitVariances, habitNames)
  );
}

function hasNumbers(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => isNumber(value[name]));
}
