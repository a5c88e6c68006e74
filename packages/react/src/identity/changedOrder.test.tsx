import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { ConfirmIdentity } from '@payaloud/react';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { IdentityOutcome } from '@payaloud/react';

const say = en.sentences.identity;
const orderOf = (minorUnits: number, payee = 'Blue Bottle') => ({
  id: 'order-1',
  amount: money(minorUnits, 'USD'),
  payee,
});

/** A checkout whose order may change. The server's challenge follows the order. */
function show() {
  const challenges = vi.fn();
  const answers: ((outcome: IdentityOutcome) => void)[] = [];
  const onCode = vi.fn(({ challenge: _challenge }: { readonly challenge: string }) => {
    return new Promise<IdentityOutcome>((resolve) => answers.push(resolve));
  });
  const announcer = createRecordedAnnouncer();
  const ofOrder = (order: ReturnType<typeof orderOf>) => (
    <ConfirmIdentity
      language={en}
      locale="en-US"
      announcer={announcer}
      order={order}
      getChallenge={async () => {
        challenges();
        return createTestChallenge({ amount: order.amount, payeeName: order.payee });
      }}
      onDrawing={onCode}
      onCode={onCode}
    />
  );
  const view = render(ofOrder(orderOf(2350)));
  return {
    ...view,
    challenges,
    onCode,
    settle: () => act(async () => {}),
    change: async (order: ReturnType<typeof orderOf>) => {
      view.rerender(ofOrder(order));
      await act(async () => {});
    },
    answer: (outcome: IdentityOutcome) => act(async () => answers.shift()?.(outcome)),
    status: () => view.container.querySelector('section')?.dataset.status,
    said: () => announcer.said.map(({ text }) => text),
  };
}

async function sendCode() {
  await userEvent.type(screen.getByRole('textbox'), '123456');
  await userEvent.keyboard('{Enter}');
}

describe('ConfirmIdentity, when the order changes', () => {
  it('asks again after it was confirmed, with a challenge of the new amount', async () => {
    const { change, settle, answer, status, challenges, onCode } = show();
    await settle();
    await sendCode();
    await answer('confirmed');
    expect(status()).toBe('confirmed');
    await change(orderOf(3075));
    expect(status()).toBe('idle');
    expect(screen.getByRole('textbox').getAttribute('aria-label') ?? document.body.textContent).toContain('30.75');
    expect(challenges).toHaveBeenCalledTimes(2);
    await sendCode();
    const [old, renewed] = onCode.mock.calls.map(([{ challenge }]) => challenge);
    expect(renewed).not.toBe(old);
  });

  it('does not take an answer to the old amount for the new one', async () => {
    const { change, settle, answer, status, said } = show();
    await settle();
    await sendCode();
    await change(orderOf(3075));
    await answer('confirmed');
    expect(status()).toBe('idle');
    expect(said().join(' ')).not.toContain('23.50');
  });

  it('keeps the focus in the confirmation, at its heading', async () => {
    const { change, settle } = show();
    await settle();
    await userEvent.type(screen.getByRole('textbox'), '12');
    await change(orderOf(3075));
    expect(screen.getByRole('heading', { name: say.headings.idle })).toHaveFocus();
  });

  it('leaves the focus where it is if it is elsewhere', async () => {
    const { change, settle } = show();
    await settle();
    await change(orderOf(3075));
    expect(document.body).toHaveFocus();
  });

  it('stays as it is if an equal order is passed', async () => {
    const { change, settle, answer, status, challenges } = show();
    await settle();
    await sendCode();
    await answer('confirmed');
    await change(orderOf(2350));
    expect([status(), challenges.mock.calls.length]).toEqual(['confirmed', 1]);
  });
});
