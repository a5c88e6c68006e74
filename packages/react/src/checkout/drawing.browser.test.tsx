import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { Checkout, PayaloudProvider, preload, type PaymentsClient } from '@payaloud/react';
import {
  createPaymentsServerDouble,
  createRecordedAnnouncer,
  createTestChallenge,
  playStroke,
} from '@payaloud/testing';
import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { beginsWith, enrolled, memoryVault, zigzag } from '../../test/identityScene';
import '@payaloud/react/styles.css';

const { identity, payment } = en.sentences;
const order = { id: '17', amount: money(2350, 'USD'), payee: 'Blue Bottle' };

beforeAll(() => preload());

/** Draws in a checkout whose server answers when it is told to. Returns the headings that got the focus. */
async function drawInCheckout() {
  const server = createPaymentsServerDouble();
  server.keep(order);
  let answer: (outcome: 'confirmed' | 'unavailable') => void = () => {};
  let isAsked = false;
  const client: PaymentsClient = {
    ...server.client,
    getChallenge: async () => createTestChallenge({ methods: ['drawing', 'code'] }),
    confirm: () =>
      new Promise((resolve) => {
        isAsked = true;
        answer = (outcome) => resolve({ outcome, confirmationId: 'confirmation-1' });
      }),
  };
  const { container } = render(
    <PayaloudProvider
      language={en}
      locale="en-US"
      currency="USD"
      announcer={createRecordedAnnouncer()}
      recognizer={null}
    >
      <Checkout order={order} client={client} identity={{ vault: memoryVault(enrolled()) }} />
    </PayaloudProvider>,
  );
  const button = await screen.findByRole('button', { name: beginsWith(identity.methods.drawing) });
  await waitFor(() => expect(container.querySelector('[data-part="waiting"]')).toBeNull(), { timeout: 20_000 });
  button.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(container.querySelector('dialog:modal')).not.toBeNull());
  const headings: (string | null)[] = [];
  container.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches('[data-part="heading"]')) headings.push((target as Element).textContent);
  });
  const surface = container.querySelector('[data-part="surface"]') as HTMLElement;
  await act(async () => playStroke(surface, zigzag(0.15), { at: { x: 20, y: 100 } }));
  await waitFor(() => expect(isAsked).toBe(true));
  return {
    button,
    headings,
    checkout: screen.getByRole('region', { name: en.sentences.checkout.region }),
    answer: (outcome: 'confirmed' | 'unavailable') => act(async () => answer(outcome)),
  };
}

describe('the focus of a checkout after a drawing', () => {
  it('waits at what stays, and goes on to the payment', async () => {
    const { headings, checkout, answer } = await drawInCheckout();
    expect(checkout).toHaveFocus();
    await answer('confirmed');
    await waitFor(() => expect(headings).toEqual([payment.headings.review]));
    expect(checkout).not.toHaveAttribute('tabindex');
  });

  it('comes to the heading if the check lasts, and back to the button if it is not answered', async () => {
    const { button, headings, answer } = await drawInCheckout();
    await waitFor(() => expect(headings).toEqual([identity.headings.checking]));
    await answer('unavailable');
    await waitFor(() => expect(button).toHaveFocus());
  });
});
