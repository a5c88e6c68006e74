/**
 * Least time between two writes, in ms. Orca 48 drops a change less than 120 ms after the previous one (measured
 * 2026-11, Chromium 156: at 20 to 50 ms apart it speaks only the first and last of a burst, from 120 ms all).
 */
export const gapMs = 130;

/**
 * Least time between texts of different urgency, in ms. Of two waiting texts Orca 48 says the polite one first: for a
 * payment with a lost reply it said "Paid", then "Not confirmed", which were written 160 ms apart in a busy page
 * (2026-11). VoiceOver cuts off the text it is saying.
 */
export const otherUrgencyMs = 500;

/**
 * How long a polite text makes those after it polite, in ms. An assertive text makes Orca 48 forget polite texts that it has
 * not begun, and a busy page shows both at once: written 600 ms apart by a page that was busy meanwhile, the polite one was
 * lost in 4 of 4 runs, and two polite ones were heard in order in 12 of 12 (2026-11). Longer than most pages are busy.
 */
export const staysPoliteMs = 2_000;

/** Wait after a focus move, in ms. A message at that moment is lost on macOS or spoken twice (hmrc/accessibility#21). */
export const afterFocusMs = 200;

/**
 * How long a key counts as down after its last event, in ms. Longer than any delay before a held key repeats (macOS: up to
 * 1.8 s), because each repeat silences a screen reader. The page never hears of some keys that are let go.
 */
export const keyDownMs = 2_000;

/**
 * When a written text counts as delivered, in ms. Orca begins to speak it after 115 to 160 ms (measured 2026-11). A key that
 * goes down before silences it: Orca 48 lost all of 25 texts that were 0 to 80 ms old, and cut all of 15 of 100 to 140 ms at
 * their beginning (2026-11), so they are written again.
 */
export const handoverMs = 160;

/**
 * How old a text must be, in ms, to be spoken although its dialog closes. Measured with Orca 48 and Chromium 156 on a
 * busy machine, 2026-11, three runs each. In a region: 0 of 3 were heard at 0 ms, 1 at 60 ms, all at 100, 130 and 160
 * ms. With `ariaNotify`: 2 at 0 ms, all from 60 ms on. In doubt a text is said twice rather than never.
 */
export const pickedUpMs = { page: 100, dialog: 100, notify: 60 } as const;

/**
 * How old a text in the page must be, in ms, to be spoken although a dialog opens over it, if it is left in place: all
 * of 12 were heard from 60 ms on. If cleared at once, texts of 60 to 160 ms were lost in 4 of 12 runs.
 */
export const noticedMs = 60;

/**
 * Ticks that note how long a text was shown are due at most 60 ms apart, and each waits for a frame of the page. One that comes later
 * than this after the one before, in ms, was kept by a page that showed nothing meanwhile.
 */
export const lateMs = 100;

/** The ms for which such a tick counts: few, but even where all ticks are late a text is delivered at last. */
export const lateCountsMs = 20;

/** How many messages and ids are kept. */
export const remembered = 200;

/** How long a shown text stays in its region, in ms: 50 per character, 1,000 to 8,000. */
export function dwellMs(text: string): number {
  return Math.min(8_000, Math.max(1_000, 500 + 50 * text.length));
}

/** When a silent voice is given up, in ms. Far beyond the slowest rate, because the speaker has its own watchdog. */
export function voiceTimeoutMs(text: string): number {
  return 20_000 + 400 * text.length;
}
