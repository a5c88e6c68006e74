import { cdp } from 'vitest/browser';

interface Keys {
  send(method: 'Input.dispatchKeyEvent', event: object): Promise<unknown>;
}

/** Presses Enter in Chromium at a time in ms of `performance.now()`, however late a busy machine sends it. */
export async function pressEnter(at: number): Promise<void> {
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
