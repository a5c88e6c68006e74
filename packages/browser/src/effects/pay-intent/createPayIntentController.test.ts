import { createPayIntentController, type PayIntentOptions } from '@payaloud/browser/internal';
import { readyPayIntent, secondPressGuardMs } from '@payaloud/core/internal/pay-intent';
import { createFakeClock } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';

function setup(options: Partial<PayIntentOptions> = {}) {
  const clock = createFakeClock();
  const app = { onPay: vi.fn(), onBlocked: vi.fn(), moveFocus: vi.fn() };
  const defaults = { ...app, isBlocked: false, isRangeFocused: () => false, clock };
  const intent = createPayIntentController({ ...defaults, ...options });
  const pressTwice = async () => {
    intent.dispatch({ type: 'ask' });
    await clock.pass(secondPressGuardMs);
    intent.dispatch({ type: 'confirm' });
  };
  return { ...app, intent, pressTwice };
}

describe('createPayIntentController', () => {
  it('answers each blocked press and pays nothing', async () => {
    const { intent, onPay, onBlocked, pressTwice } = setup({ isBlocked: true });
    await pressTwice();
    expect(onBlocked).toHaveBeenCalledTimes(2);
    expect(onPay).not.toHaveBeenCalled();
    expect(intent.getState()).toEqual(readyPayIntent);
  });

  it('does not call onBlocked for a press that is not blocked', async () => {
    const { onPay, onBlocked, pressTwice } = setup();
    await pressTwice();
    expect(onPay).toHaveBeenCalledTimes(1);
    expect(onBlocked).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['resolves', () => Promise.resolve()],
    ['rejects', () => Promise.reject(new Error('no network'))],
    [
      'throws at once',
      () => {
        throw new Error('a fault of the app');
      },
    ],
  ])('accepts a new intent once the payment %s', async (_, end) => {
    const onPay = vi.fn(end);
    const { intent, pressTwice } = setup({ onPay });
    await pressTwice();
    await vi.waitFor(() => expect(intent.getState()).toEqual(readyPayIntent));
    await pressTwice();
    expect(onPay).toHaveBeenCalledTimes(2);
  });

  it('moves the focus to the second step', () => {
    const { intent, moveFocus } = setup();
    intent.dispatch({ type: 'ask' });
    expect(moveFocus.mock.calls).toEqual([[{ type: 'focus', on: 'confirm', when: 'always' }]]);
  });

  it('discards an unfinished intent when the component leaves', () => {
    const { intent } = setup();
    const leave = intent.connect();
    intent.dispatch({ type: 'ask' });
    leave();
    expect(intent.getState()).toEqual(readyPayIntent);
  });
});
