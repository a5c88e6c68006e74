/**
 * Orca 48 drops what changes less than 120 ms after the change before (measured 2026-11, Chromium 156: at 20 to 50 ms
 * apart only the first and the last of a burst are spoken, from 120 ms all are).
 */
export const gapMs = 130;

/**
 * Between texts of different urgency. An assertive text makes Orca 48 forget the polite ones that it has not begun, and of
 * two that wait it says the polite one first: of a payment whose reply was lost it said "Paid" and then "Not confirmed",
 * which were written 160 ms apart in a page that changed much (2026-11). VoiceOver cuts off what it says.
 */
export const otherUrgencyMs = 500;

/** A focus move is spoken first; a message in the same moment is lost on macOS or spoken twice (hmrc/accessibility#21). */
export const afterFocusMs = 200;

/** Orca begins to speak a region's text 115 to 160 ms after the change (measured 2026-11). From then on it counts as delivered. */
export const handoverMs = 160;

/**
 * How old a text must be for a screen reader to say it although the dialog closes in which it was written (Orca 48 with
 * Chromium 156 on a busy machine, 2026-11, three runs each). Of a region's text 0 of 3 were heard at 0 ms, 1 at 60, all at
 * 100, 130 and 160; of what `ariaNotify` was given 2 at 0 ms, all from 60 on. In between, rather twice than never.
 */
export const takenMs = { page: 100, dialog: 100, notify: 60 } as const;

/**
 * A dialog that opens keeps no screen reader from a text that stood in the page for this long, if it stands on behind it:
 * all of 12 were heard from 60 ms on. Cleared at once, texts of 60 to 160 ms were lost in 4 of 12 runs.
 */
export const noticedMs = 60;

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
