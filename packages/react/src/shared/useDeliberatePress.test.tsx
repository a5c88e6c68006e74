import { PayaloudProvider } from '@payaloud/react';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { cleanup, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MouseEvent, ReactNode } from 'react';
import { passTime } from '../../test/passTime';
import { useDeliberatePress } from './useDeliberatePress';

const onPress = vi.fn();
const onDoubted = vi.fn();
let clock: FakeClock;
async function show() {
  render(
    <>
      <button type="button">Send</button>
      <button type="button">Pay</button>
    </>,
  );
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <PayaloudProvider clock={clock}>{children}</PayaloudProvider>
  );
  const { result } = renderHook(() => useDeliberatePress('Pay', onPress, onDoubted), { wrapper });
  await passTime(clock, 600);
  return result;
}

let press: Awaited<ReturnType<typeof show>>;

/** A browser's own click; one that a test dispatches would not be trusted. */
function click() {
  const { type, timeStamp } = new Event('click');
  const nativeEvent = { isTrusted: true, type, timeStamp };
  press.current.onClick({ currentTarget: pay(), nativeEvent } as unknown as MouseEvent);
}

const pay = () => screen.getByRole('button', { name: 'Pay' });
const send = () => screen.getByRole('button', { name: 'Send' });
const on = (target: Element, type: string, init: object = {}) =>
  target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), init));

beforeEach(async () => {
  clock = createFakeClock();
  press = await show();
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('a press counts', () => {
  it.each<readonly [string, () => void]>([
    ['a click alone, as screen readers send it', () => {}],
    [
      "TalkBack's mouse of 1 by 1 px without pressure",
      () => {
        on(pay(), 'pointerdown', { pointerType: 'mouse', width: 1, height: 1, pressure: 0 });
        on(pay(), 'pointerup');
      },
    ],
    [
      'a touch of 0 by 0 px',
      () => {
        on(pay(), 'pointerdown', { pointerType: 'touch', width: 0, height: 0 });
        on(pay(), 'pointerup');
      },
    ],
    [
      'a click after a key that a keyboard for composing took (keyCode 229)',
      () => {
        on(send(), 'keydown', { key: 'Process', keyCode: 229 });
        on(send(), 'keyup', { key: 'Process', keyCode: 229 });
      },
    ],
    [
      'a click alone after Enter moved the focus into a frame, which gets its keyup',
      () => {
        on(send(), 'keydown', { key: 'Enter' });
        window.dispatchEvent(new Event('blur'));
      },
    ],
    [
      'a click alone after a pointer whose release was lost, once the focus moved on',
      () => {
        send().focus();
        on(send(), 'pointerdown');
        pay().focus();
      },
    ],
  ])('%s', async (_name, before) => {
    before();
    await passTime(clock, 2_000);
    click();
    expect(onPress).toHaveBeenCalledOnce();
    expect(onDoubted).not.toHaveBeenCalled();
  });
});

describe('a press is doubted', () => {
  it.each(['pointerdown', 'keydown'])('if it began by %s on another control, and goes on', async (type) => {
    on(send(), type);
    // A press focuses its own control.
    send().focus();
    await passTime(clock, 2_000);
    click();
    expect(onDoubted).toHaveBeenCalledOnce();
    expect(onPress).not.toHaveBeenCalled();
  });

  it('although the control before it loses the focus to it', () => {
    pay().focus();
    on(send(), 'pointerdown');
    send().focus();
    click();
    expect(onDoubted).toHaveBeenCalledOnce();
  });
});
