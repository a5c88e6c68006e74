import type { BrailleText } from './liblouis';

/** Widths of common displays, in cells. */
export const displays = [14, 20, 40] as const;

/** The content of a display at one moment, if the payer pans to its end. */
export interface BrailleLine {
  /** `focus`: name and role of the focused control. `message`: a message that takes its place for a while. */
  readonly kind: 'focus' | 'message';
  readonly text: string;
}

/** The parts of a line, one below the other, that a display of this width shows. */
export function windowsOf({ cells }: BrailleText, width: number): readonly string[] {
  const count = Math.max(1, Math.ceil(cells.length / width));
  return Array.from({ length: count }, (_, index) => cells.slice(index * width, (index + 1) * width));
}

/** The number of cells up to the end of what matches, or null if nothing does. */
export function cellsTo(text: string, words: RegExp, { readAfter }: BrailleText): number | null {
  const found = words.exec(text);
  return found ? (readAfter[found.index + found[0].length - 1] ?? null) : null;
}

/** Presses of the panning key until so many cells were read. */
export function pansTo(cells: number, width: number): number {
  return Math.max(0, Math.ceil(cells / width) - 1);
}
