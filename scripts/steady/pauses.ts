/**
 * Blocks this thread for 50 to 400 ms, at random moments that the seed decides. It also runs in pages as a text, so everything that
 * it uses is in it.
 */
export function pauseThread(seed: number): void {
  // In ms.
  const shortest = 50;
  const longest = 400;
  const longestBetween = 1_500;
  // Tests put fake clocks in their place.
  const { setTimeout } = globalThis;
  const now = performance.now.bind(performance);
  let state = seed;
  /** From 0 to 1 (mulberry32). */
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const plan = () => {
    const timer: unknown = setTimeout(pause, random() * longestBetween);
    // Node's timers are objects, and would keep the process alive.
    if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as NodeJS.Timeout).unref();
  };
  const pause = () => {
    const end = now() + shortest + random() * (longest - shortest);
    while (now() < end);
    plan();
  };
  plan();
}
