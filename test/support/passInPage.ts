import type { FakeClock } from '@payaloud/testing';

/**
 * Passes `ms` of a clock that the test moves, in steps of `stepMs`, and waits for a real frame of the page after each. Code that
 * waits for both sees as many frames as in a quiet page, however busy the machine is.
 */
export async function passInPage(clock: FakeClock, ms: number, stepMs = 20): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    await clock.pass(Math.min(stepMs, ms - passed));
    await nextFrame();
    await clock.pass(0);
  }
}

/** Resolves in a task of its own after the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
}
