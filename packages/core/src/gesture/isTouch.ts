import { cleanDrawing, isTooShort, type Drawing } from './stroke';

/** True if the drawing is shorter than any figure. Ask for it again; it must not count as a try. */
export function isTouch(drawing: Drawing): boolean {
  const clean = cleanDrawing(drawing);
  return !clean || isTooShort(clean);
}
