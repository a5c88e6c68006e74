import { en } from '@payaloud/core/languages/en';
import { PaymentStatus, usePayment } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { preload } from '@payaloud/browser';
import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { itNeeds } from '../../../../test/support/engine';
import { moveKey } from '../../../../test/support/input';
import { pressEnter } from '../../test/enterKey';

const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Blue Bottle' };
const reviewed = 'You’re about to pay 23.50 dollars to Blue Bottle. Nothing has been paid yet.';

beforeAll(() => preload());

function Payment({ pay, announcer }: { pay: () => Promise<{ kind: 'succeeded' }>; announcer: Announcer }) {
  const payment = usePayment({ order, pay, check: pay, language: en, locale: 'en-US', announcer });
  return (
    <PaymentStatus payment={payment} language={en} locale="en-US" announcer={announcer}>
      <button {...payment.payButtonProps} />
    </PaymentStatus>
  );
}

type Announcer = ReturnType<typeof createRecordedAnnouncer>;

async function show() {
  localStorage.clear();
  const announcer = createRecordedAnnouncer();
  const pay = vi.fn(() => Promise.resolve({ kind: 'succeeded' as const }));
  const shownAt = performance.now();
  render(
    <>
      <button type="button">Send</button>
      <Payment pay={pay} announcer={announcer} />
    </>,
  );
  const button = screen.getByRole('button', { name: /^Pay / });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  return { pay, button, shownAt, said: () => announcer.said.map(({ text }) => text) };
}

describe('Pay', () => {
  it('pays at a press that was meant for it', async () => {
    const { pay, button } = await show();
    await wait(600);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(pay).toHaveBeenCalledTimes(1));
  });

  itNeeds('input at a given time')(
    'answers a press within half a second of its appearing, and pays at the next',
    async () => {
      const { pay, button, said, shownAt } = await show();
      button.focus();
      await pressEnter(shownAt + 400);
      await waitFor(() => expect(said()).toEqual([reviewed, reviewed]));
      expect(pay).not.toHaveBeenCalled();
      await wait(600);
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(pay).toHaveBeenCalledTimes(1));
    },
  );

  it('answers a key that is held since the step before, once', async () => {
    const { pay, button, said } = await show();
    await wait(600);
    screen.getByRole('button', { name: 'Send' }).focus();
    await moveKey('Enter', 'down');
    button.focus();
    for (let i = 0; i < 4; i += 1) await moveKey('Enter', 'down');
    await moveKey('Enter', 'up');
    await wait(100);
    expect(pay).not.toHaveBeenCalled();
    expect(said()).toEqual([reviewed, reviewed]);
  });

  it('takes a key that is held on the button for one press', async () => {
    const { pay, button, said } = await show();
    await wait(600);
    button.focus();
    await moveKey('Enter', 'down');
    await waitFor(() => expect(pay).toHaveBeenCalledTimes(1));
    for (let i = 0; i < 4; i += 1) await moveKey('Enter', 'down');
    await moveKey('Enter', 'up');
    await waitFor(() => expect(said().at(-1)).toMatch(/^Paid /));
    await wait(100);
    expect(pay).toHaveBeenCalledTimes(1);
    expect(said().at(-1)).toMatch(/^Paid /);
  });

  it('says how the payment ended to a payer who presses again, and pays nothing', async () => {
    const { pay, button, said } = await show();
    await wait(600);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(said().at(-1)).toMatch(/^Paid /));
    await wait(600);
    await userEvent.keyboard('{Enter}');
    await wait(100);
    expect(said().slice(-2)).toEqual([
      'Paid 23.50 dollars to Blue Bottle.',
      en.sentences.payment.replies['already-done'],
    ]);
    expect(pay).toHaveBeenCalledTimes(1);
  });
});
