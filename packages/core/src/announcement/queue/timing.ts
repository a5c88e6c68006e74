/**
 * Orca 48 drops what changes less than 120 ms after the change before (measured 2026-11, Chromium 156: at 20 to 50 ms
 * apart only the first and the last of a burst are spoken, from 120 ms all are).
 */
export const gapMs = 130;

/** A focus move is spoken first; a message in the same moment is lost on macOS or spoken twice (hmrc/accessibility#21). */
export const afterFocusMs = 200;

/** Orca takes a region's text 115 to 160 ms after the change (measured 2026-11). From then on it counts as delivered. */
export const handoverMs = 160;

/** How many messages and ids are remembered. */
export const remembered = 200;

/** How long a text stays in its region, in ms: 50 per character, 1,000 to 8,000. */
export function dwellMs(text: string): number {
  return Math.min(8_000, Math.max(1_000, 500 + 50 * text.length));
}

/** When a voice that has not settled is given up, in ms: far beyond the slowest rate, since the speaker has its own watch. */
export function voicePatienceMs(text: string): number {
  return 20_000 + 400 * text.length;
}
