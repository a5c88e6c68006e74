import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { PayaloudProvider, SwipeToPay, type SwipeToPayProps } from '@payaloud/react';
import { createTouchPlayer } from '@payaloud/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { itNeeds } from '../../../../test/support/engine';
import { dragMouse, inWindow, touches } from '../../../../test/support/input';
import { pressEnter } from '../../test/enterKey';
import { startPageVoice } from '../../test/pageVoice';

const pay = 'Pay $23.50 to Blue Bottle';
const really = 'Yes, pay $23.50 to Blue Bottle';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(() => document.body.replaceChildren());

function show(props: Partial<SwipeToPayProps> = {}) {
  const onPay = vi.fn(() => new Promise<void>(() => {}));
  render(
    <SwipeToPay
      amount={money(2350, 'USD')}
      payee="Blue Bottle"
      language={en}
      locale="en-US"
      onPay={onPay}
      {...props}
    />,
  );
  return { onPay, range: screen.getByRole('slider') };
}

describe('SwipeToPay by keyboard', () => {
  it('pays with two presses, and moves the focus to the second step', async () => {
    const { onPay } = show();
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName(pay);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toHaveAccessibleName(really);
    await wait(600);
    await userEvent.keyboard('{Enter}');
    expect(onPay).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Enter}');
    expect(onPay).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus during the payment, and moves it to the first step afterwards', async () => {
    let end = () => {};
    show({ onPay: () => new Promise<void>((resolve) => (end = resolve)) });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await wait(600);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: en.sentences.swipeToPay.abort })).toBeNull());
    expect(document.activeElement).toHaveAccessibleName(really);
    expect(document.activeElement).not.toHaveAttribute('aria-disabled');
    end();
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(pay));
    expect(screen.queryByText(really)).toBeNull();
  });

  it('removes bidi and markup characters from the payee', async () => {
    show({ payee: 'Blue\u202e <b>Bottle</b>' });
    expect(screen.getByRole('button')).toHaveAccessibleName('Pay $23.50 to Blue Bottle');
    expect(screen.getByRole('slider')).toHaveAccessibleName('Or slide to pay $23.50 to Blue Bottle');
  });

  itNeeds('input at a given time')('counts a double press as one', async () => {
    const { onPay } = show();
    await userEvent.tab();
    // Each press carries its time, because a busy machine sends it late.
    const began = performance.now();
    for (const later of [0, 200, 400]) await pressEnter(began + later);
    expect(onPay).not.toHaveBeenCalled();
    expect(document.activeElement).toHaveAccessibleName(really);
  });

  it('goes back with Escape, and returns the focus', async () => {
    const { onPay } = show();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Escape}');
    expect(document.activeElement).toHaveAccessibleName(pay);
    expect(screen.queryByText(really)).toBeNull();
    expect(onPay).not.toHaveBeenCalled();
  });

  it('pays with arrow keys to the end and a separate Enter', async () => {
    const { onPay, range } = show();
    range.focus();
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    expect(range).toHaveAttribute('aria-valuetext', '3 of 4');
    expect(onPay).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight}');
    expect(range).toHaveAttribute('aria-valuetext', 'At the end. Press Enter to pay.');
    expect(onPay).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onPay).toHaveBeenCalledTimes(1);
    // A new value would be spoken in addition to the payment.
    expect(range).toHaveAttribute('aria-valuetext', 'At the end. Press Enter to pay.');
  });

  it('leaves the range at its end after the payment, and does not pay again from there', async () => {
    let end = () => {};
    const onPay = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const { range } = show({ onPay });
    const group = screen.getByRole('group', { name: en.sentences.swipeToPay.group });
    range.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    end();
    await waitFor(() => expect(group).toHaveAttribute('data-status', 'ready'));
    expect(range).toHaveValue('4');
    expect(range).toHaveAttribute('aria-valuetext', 'At the end. Press Enter to pay.');
    await userEvent.keyboard('{Enter}');
    expect(range).toHaveAttribute('aria-valuetext', 'At the start');
    await userEvent.keyboard('{Enter}');
    expect(onPay).toHaveBeenCalledTimes(1);
  });

  it('resets a paid range after it loses the focus', async () => {
    let end = () => {};
    const { range } = show({ onPay: () => new Promise<void>((resolve) => (end = resolve)) });
    range.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await userEvent.tab();
    expect(range).toHaveValue('4');
    end();
    await waitFor(() => expect(range).toHaveValue('0'));
  });

  it('resets a partial slide when the range loses the focus', async () => {
    const { range } = show();
    range.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await userEvent.tab();
    await waitFor(() => expect(range).toHaveValue('0'));
  });

  it('does not pay while blocked, stays in the tab order, and calls onBlocked', async () => {
    const onBlocked = vi.fn();
    const { onPay } = show({ blocked: true, onBlocked });
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName(pay);
    expect(document.activeElement).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(onBlocked).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(really)).toBeNull();
    expect(onPay).not.toHaveBeenCalled();
  });

  it('can be used again after onPay rejects', async () => {
    const { onPay } = show({ onPay: vi.fn(() => Promise.reject(new Error('declined'))) });
    expect(onPay).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await wait(600);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: pay })).not.toHaveAttribute('aria-disabled'));
    expect(screen.queryByText(really)).toBeNull();
  });
});

describe('SwipeToPay by mouse and finger', () => {
  it('pays when a drag through all steps is released at the end', async () => {
    const { onPay, range } = show();
    await drag(range, [0.02, 0.25, 0.5, 0.75, 0.98]);
    expect(onPay).toHaveBeenCalledTimes(1);
  });

  it('does not pay if the drag goes back before the release', async () => {
    const { onPay, range } = show();
    await drag(range, [0.02, 0.25, 0.5, 0.75, 0.98, 0.6]);
    expect(onPay).not.toHaveBeenCalled();
    await waitFor(() => expect(range).toHaveValue('0'));
  });

  it('ignores a tap at the end', async () => {
    const { onPay, range } = show();
    await drag(range, [0.98]);
    expect(onPay).not.toHaveBeenCalled();
    await waitFor(() => expect(range).toHaveValue('0'));
  });

  it('ignores a tap of a finger at the end', async () => {
    const { onPay, range } = show();
    const { left, width, top, height } = range.getBoundingClientRect();
    const end = inWindow({ x: left + width * 0.98, y: top + height / 2 });
    await createTouchPlayer(touches).draw([{ ...end, t: 0 }]);
    // A browser may make a click of it some time later.
    await wait(600);
    expect(onPay).not.toHaveBeenCalled();
    expect(range).toHaveValue('0');
  });
});

/** Drags with a real mouse through `places`, which are fractions of the range's width. */
async function drag(range: HTMLElement, places: readonly number[]) {
  const { left, width, top, height } = range.getBoundingClientRect();
  await dragMouse(places.map((place) => ({ x: left + width * place, y: top + height / 2 })));
  await wait(50);
}

describe('SwipeToPay with the page voice', () => {
  it.each([
    ['Escape', '{Escape}'],
    ['its button', '{Tab}{Enter}'],
  ])('says the first step once, and no state, when the payer leaves the second step by %s', async (_way, keys) => {
    const { states } = await en.selfVoicing.load();
    const voice = startPageVoice();
    render(
      <PayaloudProvider language={en} locale="en-US" currency="USD">
        <SwipeToPay amount={money(2350, 'USD')} payee="Blue Bottle" onPay={() => {}} />
      </PayaloudProvider>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const before = (await voice.heardSince(0)).length;
    await userEvent.keyboard(keys);
    const heard = await voice.heardSince(before);
    const { ask } = en.sentences.swipeToPay;
    expect(heard.filter((text) => text.includes(ask(speakAmount(money(2350, 'USD'), en), 'Blue Bottle')))).toHaveLength(
      1,
    );
    const stated = (await voice.heardSince(0)).filter(
      (text) => text.includes(states.collapsed) || text.includes(states.expanded),
    );
    expect(stated).toEqual([]);
    voice.end();
  });
});
