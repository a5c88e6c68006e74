import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { SwipeToPay, type SwipeToPayProps } from '@payaloud/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useLayoutEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ask = 'Pay $23.50 to Blue Bottle';
const really = 'Yes, pay $23.50 to Blue Bottle';
let now = 0;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(props: Partial<SwipeToPayProps> = {}) {
  const onPay = vi.fn();
  const element = (more: Partial<SwipeToPayProps> = {}) => (
    <StrictMode>
      <SwipeToPay
        amount={money(2350, 'USD')}
        payee="Blue Bottle"
        language={en}
        locale="en-US"
        onPay={onPay}
        {...props}
        {...more}
      />
    </StrictMode>
  );
  const { rerender, container } = render(element());
  return {
    onPay,
    change: (more: Partial<SwipeToPayProps>) => rerender(element(more)),
    status: () => container.querySelector<HTMLElement>('.payaloud-swipe-to-pay')?.dataset.status,
  };
}

function dragTo(step: number) {
  const range = screen.getByRole('slider');
  fireEvent.pointerDown(range, { button: 0, isPrimary: true, pointerId: 1 });
  for (let at = 1; at <= step; at += 1) fireEvent.change(range, { target: { value: String(at) } });
  return range;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('SwipeToPay pays only as intended', () => {
  it('pays after a full drag', () => {
    const { onPay } = show();
    fireEvent.pointerUp(dragTo(4), { pointerId: 1, isPrimary: true });
    expect(onPay).toHaveBeenCalledTimes(1);
  });

  it('does not pay after a drag that was blocked midway', () => {
    const { onPay, change } = show();
    const range = dragTo(4);
    change({ blocked: true });
    fireEvent.pointerUp(range, { pointerId: 1, isPrimary: true });
    change({ blocked: false });
    expect(onPay).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<SwipeToPayProps>]>([
    ['amount', { amount: money(235_000, 'USD') }],
    ['currency', { amount: money(2350, 'EUR') }],
    ['payee', { payee: 'Blue Battle' }],
  ])('does not pay if the %s changes between the steps', (_what, other) => {
    const { onPay, change, status } = show();
    press(ask);
    expect(screen.getByRole('button', { name: really })).toHaveFocus();
    change(other);
    expect(status()).toBe('ready');
    expect(document.activeElement).toHaveAttribute('data-part', 'ask');
    const range = dragTo(4);
    change({});
    fireEvent.pointerUp(range, { pointerId: 1, isPrimary: true });
    expect(onPay).not.toHaveBeenCalled();
  });

  it('does not pay when a second finger is lifted', () => {
    const { onPay } = show();
    const range = dragTo(4);
    fireEvent.pointerUp(range, { pointerId: 2, isPrimary: false });
    fireEvent.change(range, { target: { value: '3' } });
    fireEvent.pointerUp(range, { pointerId: 1, isPrimary: true });
    expect(onPay).not.toHaveBeenCalled();
  });

  it('does not pay by Enter if the browser puts a released thumb at the end once more, as Firefox does', () => {
    const { onPay, status } = show();
    const range = dragTo(0);
    fireEvent.pointerUp(range, { pointerId: 1, isPrimary: true });
    fireEvent.change(range, { target: { value: '4' } });
    fireEvent.keyDown(range, { key: 'Enter' });
    expect([onPay.mock.calls.length, status()]).toEqual([0, 'ready']);
    expect(range).toHaveValue('0');
  });

  it('takes a key or another drag that comes right after a release, before any timer', () => {
    const { onPay } = show();
    const range = dragTo(2);
    fireEvent.pointerUp(range, { pointerId: 1, isPrimary: true });
    fireEvent.keyDown(range, { key: 'ArrowRight' });
    fireEvent.change(range, { target: { value: '1' } });
    expect(range).toHaveValue('1');
    fireEvent.pointerUp(dragTo(2), { pointerId: 1, isPrimary: true });
    fireEvent.pointerUp(dragTo(4), { pointerId: 1, isPrimary: true });
    expect(onPay).toHaveBeenCalledTimes(1);
  });

  it('does not pay another amount that is shown in the task of the release', () => {
    const onPay = vi.fn();
    const parts = { payee: 'Blue Bottle', language: en, locale: 'en-US', onPay };
    function Released({ units }: { readonly units: number }) {
      // Layout effects run before passive effects.
      useLayoutEffect(() => {
        const release = new PointerEvent('pointerup', { bubbles: true, pointerId: 1, isPrimary: true });
        if (units !== 2350) screen.getByRole('slider').dispatchEvent(release);
      }, [units]);
      return <SwipeToPay {...parts} amount={money(units, 'USD')} />;
    }
    const { rerender } = render(<Released units={2350} />);
    dragTo(4);
    rerender(<Released units={235_000} />);
    expect(onPay).not.toHaveBeenCalled();
  });

  it('can be used again after onPay throws', async () => {
    const onPay = vi.fn(() => {
      throw new Error('no network');
    });
    const { status } = show({ onPay });
    press(ask);
    now = 1_000;
    press(really);
    expect(onPay).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(status()).toBe('ready'));
  });

  it('keeps the first step if the app renders the same payment again', () => {
    const { onPay, change } = show();
    press(ask);
    change({ amount: money(2350, 'USD') });
    now = 1_000;
    press(really);
    expect(onPay).toHaveBeenCalledTimes(1);
  });

  it('pays after a drag that comes before passive effects', async () => {
    const onPay = vi.fn();
    const parts = { amount: money(2350, 'USD'), payee: 'Blue Bottle', language: en, locale: 'en-US' };
    function PressedAtOnce() {
      // Layout effects run before passive effects.
      useLayoutEffect(() => void fireEvent.pointerUp(dragTo(4), { pointerId: 1, isPrimary: true }), []);
      return <SwipeToPay {...parts} onPay={onPay} />;
    }
    const { container } = render(<PressedAtOnce />);
    expect(onPay).toHaveBeenCalledTimes(1);
    const root = container.querySelector<HTMLElement>('.payaloud-swipe-to-pay');
    await waitFor(() => expect(root?.dataset.status).toBe('ready'));
  });
});
