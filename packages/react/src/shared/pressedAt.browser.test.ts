import { systemClock } from '@payaloud/browser/internal';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { pressedAt } from './pressedAt';

interface Keys {
  send(method: 'Input.dispatchKeyEvent', event: object): Promise<unknown>;
}

/** Lets Chromium send Enter as of a time in ms of `performance.now()`. */
async function pressEnter(at: number): Promise<void> {
  const send = (type: 'keyDown' | 'keyUp', text?: string) =>
    (cdp() as unknown as Keys).send('Input.dispatchKeyEvent', {
      type,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
      text,
      timestamp: (performance.timeOrigin + at) / 1000,
    });
  await send('keyDown', '\r');
  await send('keyUp');
}

afterEach(() => document.body.replaceChildren());

it('is the time at which Chromium stamped a key, however late the page handles it', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  const pressed = new Promise<number>((resolve) =>
    button.addEventListener('click', (event) => resolve(pressedAt(event, systemClock))),
  );
  const at = performance.now() - 300;
  await pressEnter(at);
  // Chromium has a clock of its own. Without the stamp it would be 300 ms or more.
  expect(Math.abs((await pressed) - at)).toBeLessThan(150);
});
