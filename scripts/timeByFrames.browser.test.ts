import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

it('lets 100 ms pass with each frame, for timers and for clocks', async () => {
  await frame();
  const began = [performance.now(), Date.now()] as const;
  let hasFired = false;
  setTimeout(() => (hasFired = true), 250);
  for (const passed of [100, 200, 300]) {
    expect(hasFired).toBe(passed > 300);
    await frame();
    expect([performance.now() - began[0], Date.now() - began[1]]).toEqual([passed, passed]);
  }
  expect(hasFired).toBe(true);
});

it('stands still while the driver sends a key, and lets the key come after everything before it', async () => {
  await frame();
  const began = performance.now();
  await userEvent.keyboard('a');
  expect(performance.now() - began).toBe(1);
});
