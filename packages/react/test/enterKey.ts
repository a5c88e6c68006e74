import { cdp } from 'vitest/browser';

interface Keys {
  send(method: 'Input.dispatchKeyEvent', event: object): Promise<unknown>;
}

/** Sends one event of the Enter key to Chromium. A key that stays down repeats (`autoRepeat`), as the system sends it. */
export function enter(type: 'keyDown' | 'keyUp', autoRepeat = false): Promise<unknown> {
  return (cdp() as unknown as Keys).send('Input.dispatchKeyEvent', {
    type,
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
    autoRepeat,
    ...(type === 'keyDown' ? { text: '\r' } : {}),
  });
}
