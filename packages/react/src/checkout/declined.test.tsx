import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { DeclineReason } from '@payaloud/core/payment';
import { Checkout, PayaloudProvider, preload, type CheckoutProps, type HostedFieldAdapter } from '@payaloud/react';
import { createFakeClock, createPaymentsServerDouble, createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliberateMs, passTime, sentMs } from '../../test/passTime';

const { announcement, checkout, payment, paymentMethods } = en.sentences;
const visa = { id: 'pm_visa', kind: 'card', brand: 'visa', lastFour: '4242' } as const;
const expired = { ...visa, id: 'pm_old', lastFour: '1111', expiry: { year: 2020, month: 1 } } as const;

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** Pays with the card that is chosen first, and is declined. */
async function payInVain(
  methods: CheckoutProps['methods'],
  asks: 'how to pay' | 'nothing' = 'nothing',
  reason: DeclineReason = 'insufficient-funds',
) {
  const server = createPaymentsServerDouble();
  const announcer = createRecordedAnnouncer();
  const clock = createFakeClock();
  const order = server.keep({ id: '17', amount: money(2475, 'USD'), payee: 'Corner Cafe' });
  server.answerNext({ kind: 'declined', reason });
  render(
    <PayaloudProvider language={en} locale="en-US" announcer={announcer} clock={clock}>
      <Checkout client={server.client} order={order} {...(methods && { methods })} />
    </PayaloudProvider>,
  );
  const user = userEvent.setup();
  const pay = () => screen.findByRole('button', { name: payment.pay('$24.75', 'Corner Cafe') });
  if (asks === 'how to pay') await user.click(await screen.findByRole('button', { name: checkout.goOn }));
  await waitFor(async () => expect(await pay()).not.toHaveAttribute('aria-disabled'));
  await passTime(clock, deliberateMs);
  await user.click(await pay());
  await passTime(clock, sentMs);
  await screen.findByRole('heading', { name: payment.headings.declined });
  return announcer.said.at(-1)?.text ?? '';
}

it('a card that is entered in the provider’s fields can be read at Pay, and stays filled in after a decline', async () => {
  const mounted = new Set<HTMLElement>();
  const field: HostedFieldAdapter = {
    mount(element, events) {
      mounted.add(element);
      events.onChange({ complete: true, empty: false, error: null });
      return { focus() {}, destroy: () => void mounted.delete(element) };
    },
  };
  const readAtPay: HTMLElement[] = [];
  const meansOf = () => {
    readAtPay.push(...mounted);
    return 'tok_1';
  };
  await payInVain({ methods: [{ id: 'new', kind: 'new', field }], meansOf }, 'how to pay');
  expect(readAtPay).toHaveLength(1);
  expect(screen.queryByRole('button', { name: checkout.goOn })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: checkout.anotherMethod }));
  expect(await screen.findByRole('button', { name: checkout.goOn })).toBeVisible();
  expect(screen.getByRole('heading', { name: en.sentences.paymentMethods.group })).toHaveFocus();
  expect([...mounted]).toEqual(readAtPay);
});

describe('a decline in a checkout', () => {
  it.each([
    ['has one card', { methods: [visa] }],
    ['has one card that is not expired', { methods: [visa, expired] }],
  ])('names no other method to a payer who %s', async (_who, methods) => {
    const said = await payInVain(methods);
    const reason = announcement.declineReasons['insufficient-funds'];
    expect(said).toContain(reason);
    expect(screen.getByText(new RegExp(reason))).toBeVisible();
    expect(screen.getByRole('button', { name: payment.retry })).toBeVisible();
    expect(screen.queryByRole('button', { name: checkout.anotherMethod })).toBeNull();
  });

  it('names another method to a payer whose provider’s form takes any card', async () => {
    expect(await payInVain(undefined)).toContain(announcement.declineReasonsWithChoice['insufficient-funds']);
    expect(screen.getByRole('button', { name: payment.retry })).toBeVisible();
  });

  it('names another method to a payer who has one', async () => {
    const said = await payInVain({ methods: [visa, { ...visa, id: 'pm_2', lastFour: '4444' }] }, 'how to pay');
    const reason = announcement.declineReasonsWithChoice['insufficient-funds'];
    expect(said).toContain(reason);
    expect(screen.getByText(new RegExp(reason))).toBeVisible();
    expect(screen.getByRole('button', { name: checkout.anotherMethod })).toHaveAttribute('data-variant', 'primary');
    expect(screen.getByRole('button', { name: payment.retry })).not.toHaveAttribute('data-variant');
    expect(screen.queryByText(paymentMethods.only('Visa ending 4 2 4 2'))).toBeNull();
  });

  it('names it in the same words if the bank could not verify the payer, who can also try again', async () => {
    const other = { ...visa, id: 'pm_2', lastFour: '4444' } as const;
    await payInVain({ methods: [visa, other] }, 'how to pay', 'authentication-failed');
    expect(screen.getByRole('button', { name: payment.retry })).toHaveAttribute('data-variant', 'primary');
    expect(screen.getByRole('button', { name: checkout.anotherMethod })).not.toHaveAttribute('data-variant');
    expect(screen.queryByRole('button', { name: checkout.change(paymentMethods.group) })).toBeNull();
    expect(screen.getByText(paymentMethods.only('Visa ending 4 2 4 2'))).toBeVisible();
  });
});
