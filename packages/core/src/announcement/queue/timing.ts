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
 * How long after a first frame with a text another frame must come, in ms, until the text counts as said. This decides what "once"
 * means: a text is never lost, and is said twice only if the page cannot know that a screen reader has begun it. Until the second
 * frame it is written again if its dialog closes, a dialog opens over it, the page is hidden, or a key goes down. Afterwards it never
 * is. Timers count for nothing, because those of a busy page run while it shows nothing.
 *
 * Chromium hands texts to screen readers with a frame, but holds one back for up to 150 ms after another change
 * (`GetDeferredEventsDelay` in Blink's `ax_object_cache_impl.cc`). Measured with Orca 48 and Chromium 156 in 2026-12, in a region
 * and with `ariaNotify` of a dialog that then closes: 0 of 48 were heard before a frame, however long the page was busy. After the
 * first frame 59 of 60 were, but 18 of 126 if another change was shown 20 to 130 ms before. After the second frame 96 of 96, also
 * from a page that was busy ever since. Beside a load of 2 to 7 on two cores: 66 of 72.
 *
 * Orca begins to speak after 115 to 160 ms (2026-11). A key that goes down before silences it: Orca 48 lost all of 25 texts that
 * were 0 to 80 ms old, and cut all of 15 of 100 to 140 ms at their beginning.
 */
export const handoverMs = 160;

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
