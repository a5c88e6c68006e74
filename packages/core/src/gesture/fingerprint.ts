import type { CleanDrawing } from './stroke';

/**
 * Equal for two recordings whose points lie equally to each other, wherever they begin and at whatever pace: the times
 * of events that are played again waver. No hand draws the same fingerprint twice. FNV-1a in two halves.
 */
export function fingerprintOf(drawing: CleanDrawing): string {
  const origin = drawing.strokes[0]?.[0] ?? { x: 0, y: 0 };
  let low = 0x811c9dc5;
  let high = 0x01234567;
  const add = (value: number) => {
    const rounded = Math.round(value * 100) | 0;
    low = Math.imul(low ^ rounded, 0x01000193);
    high = Math.imul(high ^ (rounded + low), 0x01000193);
    low ^= low >>> 15;
    high ^= high >>> 13;
  };
  for (const stroke of drawing.strokes) {
    add(stroke.length);
    for (const point of stroke) {
      add(point.x - origin.x);
      add(point.y - origin.y);
    }
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
