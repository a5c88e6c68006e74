import { voiceAttributes } from '@payaloud/browser/internal';
import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { PaymentStatus, preload, usePayment, type UsePaymentOptions } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer, type FakeClock } from '@payaloud/testing';
import { cleanup, act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime, sentMs } from '../../test/passTime';
import { beginsAs, messageOf } from './test-support/messageOf';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const payName = 'Pay $23.50 to Corner Cafe';
let clock: FakeClock;

beforeAll(() => preload());

beforeEach(() => {
  localStorage.clear();
  clock = createFakeClock();
});

function Checkout({ payText, ...options }: Partial<UsePaymentOptions> & { readonly payText?: ReactNode }) {
  const payment = usePayment({
    order,
    language: en,
    locale: 'en-US',
    pay: () => Promise.resolve({ kind: 'succeeded', reference: 'R7' }),
    check: () => Promise.resolve({ kind: 'not-found' }),
    clock,
    ...options,
  });
  return (
    <>
      <button {...payment.payButtonProps} {...(payText === undefined ? {} : { children: payText })} />
      <PaymentStatus payment={payment} language={en} locale="en-US" />
    </>
  );
}

async function show(options: ComponentProps<typeof Checkout> = {}) {
  const announcer = options.announcer ?? createRecordedAnnouncer();
  const view = render(<Checkout announcer={announcer} {...options} />);
  await act(async () => {});
  const said = () => (announcer as ReturnType<typeof createRecordedAnnouncer>).said.map(({ text }) => text);
  return { ...view, said, status: () => view.container.querySelector('section')?.dataset.status };
}

afterEach(cleanup);

/** The payer presses Pay, and the payment is sent. */
async function pressPay(name = payName) {
  await userEvent.click(screen.getByRole('button', { name }));
  await passTime(clock, sentMs);
}

describe('usePayment with findPayment', () => {
  const none = { paymentId: null, outcome: { kind: 'not-found' } } as const;

  it('shows neither that the order is unpaid nor that Pay works until the server told', async () => {
    const { status, container, said } = await show({ findPayment: () => new Promise(() => {}) });
    expect([status(), said()]).toEqual(['looking-up', []]);
    expect(container.textContent).not.toContain('Nothing has been paid');
    expect(screen.getByRole('button', { name: payName })).toHaveAttribute('aria-disabled', 'true');
  });

  it('renders so on a server, too', () => {
    const announcer = createRecordedAnnouncer();
    const html = renderToString(<Checkout announcer={announcer} findPayment={() => new Promise(() => {})} />);
    expect(html).toContain('data-status="looking-up"');
    expect(html).not.toContain('Nothing has been paid');
  });

  it('says the review alone if nothing was paid, and keeps the focus on its button', async () => {
    let tell = (_found: typeof none) => {};
    const { status, said } = await show({ findPayment: () => new Promise((resolve) => (tell = resolve)) });
    const hear = screen.getByRole('button', { name: en.sentences.payment.hearAmount });
    act(() => hear.focus());
    await act(async () => tell(none));
    expect([status(), said()]).toEqual(['review', [expect.stringMatching(beginsAs('review'))]]);
    expect(hear).toHaveFocus();
    expect(screen.getByRole('button', { name: payName })).not.toHaveAttribute('aria-disabled');
  });

  it('answers the payer who asks to hear the amount meanwhile, without opening Pay', async () => {
    const { said } = await show({ findPayment: () => new Promise(() => {}) });
    await userEvent.click(screen.getByRole('button', { name: en.sentences.payment.hearAmount }));
    expect(said()).toEqual([expect.stringContaining('23.50 dollars to Corner Cafe')]);
    expect(screen.getByRole('button', { name: payName })).toHaveAttribute('aria-disabled', 'true');
  });

  it('offers to ask again if the server did not tell', async () => {
    const { status } = await show({ findPayment: () => Promise.reject(new Error('offline')) });
    expect(status()).toBe('unknown');
    expect(screen.getByRole('button', { name: en.sentences.payment.checkNow })).not.toHaveAttribute('aria-disabled');
  });

  it('asks once, however often it is rendered', async () => {
    const findPayment = vi.fn(() => Promise.resolve(none));
    const announcer = createRecordedAnnouncer();
    const { rerender } = await show({ findPayment, announcer });
    rerender(<Checkout announcer={announcer} findPayment={findPayment} order={{ ...order }} />);
    await act(async () => {});
    expect(findPayment).toHaveBeenCalledTimes(1);
  });
});

describe('usePayment', () => {
  it('shows amount and payee in the Pay button, and names it by that text', async () => {
    await show();
    const button = screen.getByRole('button', { name: payName });
    expect(button).toHaveTextContent(payName);
    expect(button).not.toHaveAttribute('aria-label');
  });

  it.each([
    ['text', 'Buy now', 'Buy now'],
    [
      'text and hidden text',
      <>
        Buy now<span className="payaloud-visually-hidden">: $23.50 to Corner Cafe</span>
      </>,
      'Buy now: $23.50 to Corner Cafe',
    ],
  ])("names Pay by the app's own %s, and the page voice still says amount and payee", async (_, payText, name) => {
    const pay = vi.fn((): Promise<PayOutcome> => new Promise(() => {}));
    await show({ payText, pay });
    const button = screen.getByRole('button', { name });
    expect(button).toHaveAccessibleName(name);
    expect(button).toHaveAttribute(voiceAttributes.speech, 'Pay twenty-three dollars and fifty cents to Corner Cafe');
    await userEvent.click(button);
    await passTime(clock, sentMs);
    expect(pay).toHaveBeenCalledTimes(1);
    expect(button).toHaveAccessibleName(name);
  });

  it('names every button of a payment by the text that it shows', async () => {
    await show({ pay: () => Promise.resolve({ kind: 'unknown' }) });
    await pressPay();
    for (const button of screen.getAllByRole('button')) expect(button).toHaveAccessibleName(button.textContent ?? '');
  });

  it('pays once, and keeps the focus on the pressed button', async () => {
    const pay = vi.fn((): Promise<PayOutcome> => new Promise(() => {}));
    const { said, status } = await show({ pay });
    const button = screen.getByRole('button', { name: payName });
    await userEvent.click(button);
    expect(status()).toBe('processing');
    expect(button).toHaveFocus();
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(button).toHaveAccessibleName(payName);
    expect(button).toBeEnabled();
    await userEvent.keyboard('{Enter}{Enter}');
    await passTime(clock, sentMs);
    expect(pay).toHaveBeenCalledTimes(1);
    expect(said().filter((text) => text.startsWith('Already paying'))).toHaveLength(2);
  });

  it('shows what it says of an unclear result: that the page keeps checking, and whom the payer can ask', async () => {
    const unknown = (): Promise<PayOutcome> => Promise.resolve({ kind: 'unknown' });
    const { said } = await show({ pay: unknown, check: unknown, helpContact: 'Corner Cafe, 555 0100' });
    await pressPay();
    await waitFor(() => expect(said().at(-1)).toMatch(beginsAs('unknown')));
    expect(said().at(-1)).toMatch(
      /For help: Corner Cafe, 555 0100\. This page keeps checking, and you can come back to it\.$/,
    );
    expect(screen.getByText(said().at(-1) ?? '')).toBeVisible();
  });

  it('announces the review once, even in StrictMode', async () => {
    const { said } = await show();
    expect(said()).toEqual([messageOf('review')]);
  });

  it('keeps one readable copy of the outcome', async () => {
    const { container } = await show();
    await pressPay();
    expect(await screen.findAllByText(/^Paid 23\.50 dollars to Corner Cafe/)).toHaveLength(1);
    expect(container.querySelectorAll('[aria-live], [role="status"], [role="alert"]')).toHaveLength(0);
  });

  it('charges nothing before the amount was heard, and says what to do', async () => {
    const pay = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'succeeded' }));
    const announcer = createRecordedAnnouncer({
      deliver: ({ masked }) => (masked === undefined ? 'delivered' : 'masked'),
    });
    const { said } = await show({ pay, announcer });
    const button = screen.getByRole('button', { name: payName });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    expect(pay).not.toHaveBeenCalled();
    expect(said().at(-1)).toBe(en.sentences.payment.replies['hear-first']);
    await userEvent.click(screen.getByRole('button', { name: 'Hear the amount' }));
    expect(button).not.toHaveAttribute('aria-disabled');
    await userEvent.click(button);
    await passTime(clock, sentMs);
    expect(pay).toHaveBeenCalledTimes(1);
  });

  it('uses the callbacks of the latest render', async () => {
    const first = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'declined' }));
    const second = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'succeeded' }));
    const announcer = createRecordedAnnouncer();
    const { rerender } = await show({ pay: first, announcer });
    rerender(<Checkout announcer={announcer} pay={second} />);
    await pressPay();
    await waitFor(() => expect(second).toHaveBeenCalledTimes(1));
    expect(first).not.toHaveBeenCalled();
  });

  it('moves the focus to the heading only if the pressed button is gone', async () => {
    const { status } = await show({ undoMs: 60_000 });
    await pressPay();
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(screen.getByRole('button', { name: payName })).toHaveFocus();
    undo.focus();
    await userEvent.keyboard('{Enter}');
    expect(status()).toBe('cancelled');
    expect(screen.getByRole('heading', { name: 'Cancelled' })).toHaveFocus();
  });

  it('accepts a new order before Pay', async () => {
    const announcer = createRecordedAnnouncer();
    const { rerender, said } = await show({ announcer });
    rerender(<Checkout announcer={announcer} order={{ ...order, amount: { minorUnits: 9900, currency: 'USD' } }} />);
    expect(await screen.findByRole('button', { name: 'Pay $99.00 to Corner Cafe' })).toBeVisible();
    await passTime(clock, 1_000);
    expect(said().at(-1)).toMatch(beginsAs('review', { minorUnits: 9900, currency: 'USD' }));
  });

  it('shows an outcome until the payer continues to the order that the app set meanwhile', async () => {
    let reply: (outcome: PayOutcome) => void = () => {};
    const pay = vi.fn(() => new Promise<PayOutcome>((resolve) => (reply = resolve)));
    const announcer = createRecordedAnnouncer();
    const { rerender, status, said } = await show({ pay, announcer });
    await pressPay();
    expect(pay).toHaveBeenCalled();
    const another = { ...order, id: 'order-2', amount: { minorUnits: 9900, currency: 'USD' } };
    rerender(<Checkout announcer={announcer} pay={pay} order={another} />);
    expect(screen.queryByRole('button', { name: 'Next payment' })).toBeNull();
    await act(async () => reply({ kind: 'declined', reason: 'card-expired' }));
    expect(status()).toBe('declined');
    expect(screen.getByText(beginsAs('declined'))).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    const next = screen.getByRole('button', { name: 'Next payment' });
    next.focus();
    await userEvent.keyboard('{Enter}');
    expect(said().at(-1)).toMatch(beginsAs('review', { minorUnits: 9900, currency: 'USD' }));
    expect(screen.getByRole('heading', { name: en.sentences.payment.headings.review })).toHaveFocus();
    await pressPay('Pay $99.00 to Corner Cafe');
    await waitFor(() => expect(pay).toHaveBeenCalledTimes(2));
    expect(pay.mock.calls.at(-1)).toMatchObject([{ order: another }]);
  });

  it('lets the payer ask about a payment that takes long', async () => {
    const processing = () => Promise.resolve<PayOutcome>({ kind: 'processing' });
    await show({ pay: processing, check: processing });
    await act(async () => screen.getByRole('button', { name: payName }).click());
    await passTime(clock, 4_000);
    expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
    await passTime(clock, 1_000);
    expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible();
  });

  it('asks about a payment that a reload interrupted', async () => {
    localStorage.setItem('payaloud:payment:order-1', 'id-1');
    const check = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'succeeded' }));
    const { said } = await show({ check });
    expect(await screen.findByRole('heading', { name: 'Paid' })).toBeVisible();
    expect(check).toHaveBeenCalledWith('id-1', expect.any(AbortSignal));
    expect(said().some((text) => beginsAs('review').test(text))).toBe(false);
  });

  it('hydrates as rendered by the server even if all code is loaded, and Pay then works', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const checkout = <Checkout announcer={createRecordedAnnouncer()} />;
    page.innerHTML = renderToString(checkout);
    const { loading: gettingReady } = en.sentences.payment.loading;
    expect(page.querySelector('[data-part="waiting"]')).toHaveTextContent(gettingReady);
    expect(page.querySelector('button')).toHaveAccessibleDescription(gettingReady);
    const faults = vi.spyOn(console, 'error');
    render(checkout, { container: page, hydrate: true });
    await act(async () => {});
    expect(faults).not.toHaveBeenCalled();
    expect(page.querySelector('[data-part="waiting"]')).toBeNull();
    expect(screen.getByRole('button', { name: payName })).not.toHaveAttribute('aria-disabled');
  });

  it('renders on a server with Pay not working yet', () => {
    const html = renderToString(<Checkout />);
    expect(html).toContain(payName);
    expect(html).toContain('aria-disabled="true"');
  });
});
