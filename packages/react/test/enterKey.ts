import { cdp } from 'vitest/browser';

interface Keys {
  send(method: 'Input.dispatchKeyEvent', event: object): Promise<unknown>;
}

export interface EnterOptions {
  /** A key that stays down repeats, as the system sends it. */
  readonly autoRepeat?: boolean;
  /** When the key moved, in ms of `performance.now()`. Default: when Chromium gets the event, which a busy machine delays. */
  readonly at?: number;
}

/** Sends one event of the Enter key to Chromium. */
export function enter(type: 'keyDown' | 'keyUp', { autoRepeat = false, at }: EnterOptions = {}): Promise<unknown> {
  return (cdp() as unknown as Keys).send('Input.dispatchKeyEvent', {
    type,
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
    autoRepeat,
    ...(type === 'keyDown' ? { text: '\r' } : {}),
    ...(at === undefined ? {} : { timestamp: (performance.timeOrigin + at) / 1000 }),
  });
}

/** Presses Enter at a time in ms of `performance.now()`. */
export async function pressEnter(at: number): Promise<void> {
  await enter('keyDown', { at });
  await enter('keyUp', { at });
}
