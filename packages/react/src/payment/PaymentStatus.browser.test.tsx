import { createAnnouncer, createPreferenceStore } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { PaymentStatus, preload, usePayment, type UsePaymentOptions } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const say = en.sentences.payment;
const payName = 'Pay $23.50 to Corner Cafe';
const regions: string[] = [];
// In ms of the page, which pass with its frames. A reply of the network takes as many frames as it likes.
const patient = { timeout: 60_000 };

beforeAll(async () => {
  await preload();
  await loadFont('usual');
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  regions.length = 0;
});

function Checkout(options: Partial<UsePaymentOptions>) {
  const payment = usePayment({
    order,
    language: en,
    locale: 'en-US',
    pay: () => Promise.resolve({ kind: 'succeeded', reference: 'R7' }),
    check: () => Promise.resolve({ kind: 'processing' }),
    bankOrigins: ['https://bank.example'],
    ...options,
  });
  return (
    <main>
      <button {...payment.payButtonProps} />
      <PaymentStatus payment={payment} language={en} locale="en-US" announcer={options.announcer} />
    </main>
  );
}

function show(options: Partial<UsePaymentOptions> = {}) {
  const announcer = createAnnouncer({ preferences: createPreferenceStore({ storage: () => null }) });
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const region = target instanceof Element ? target.closest('[aria-live]') : null;
      if (region?.textContent && addedNodes.length > 0) regions.push(region.textContent);
    }
  });
  observer.observe(document, { subtree: true, childList: true });
  render(<Checkout announcer={announcer} {...options} />);
}

/** Presses Tab until the named control has focus, as a payer without a mouse does. */
async function tabTo(name: string) {
  await waitFor(() => expect(screen.getByRole('button', { name })).toBeVisible(), patient);
  for (let presses = 0; presses < 12; presses += 1) {
    if (document.activeElement === screen.getByRole('button', { name })) return;
    await userEvent.tab();
  }
  throw new Error(`"${name}" is not reached by Tab`);
}

async function payByKeyboard() {
  await tabTo(payName);
  await waitFor(() => expect(document.activeElement).not.toHaveAttribute('aria-disabled'), patient);
  // A press within 500 ms of the button's appearing is answered in words instead.
  await new Promise((resolve) => setTimeout(resolve, 600));
  await userEvent.keyboard('{Enter}');
}

const statusIs = (status: string) =>
  waitFor(
    () => expect(screen.getByRole('region', { name: 'Payment' })).toHaveAttribute('data-status', status),
    patient,
  );

describe('a payment by keyboard alone, in Chromium', () => {
  it('is heard, made once, and leaves its outcome focusable', async () => {
    const pay = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'succeeded', reference: 'R7' }));
    show({ pay });
    await payByKeyboard();
    await userEvent.keyboard('{Enter} ');
    await statusIs('succeeded');
    expect(pay).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toHaveAccessibleName(payName);
    // On a busy machine the Tabs cut the outcome, which is then said again.
    const timesHeard = () => regions.filter((text) => text.startsWith('Paid')).length;
    await waitFor(() => expect(timesHeard()).toBeGreaterThan(0), patient);
    await tabTo(en.sentences.payment.repeat);
    const before = timesHeard();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(timesHeard()).toBeGreaterThan(before), patient);
    expect(regions[0]).toMatch(/^You’re about to pay 23\.50 dollars to Corner Cafe/);
  });

  it('leaves one readable copy of its outcome in the page once the regions are empty again', async () => {
    show();
    await payByKeyboard();
    await statusIs('succeeded');
    await waitFor(() => expect(document.body.textContent?.match(/Paid 23\.50 dollars/g)).toHaveLength(1), {
      timeout: 15_000,
    });
  });

  it('opens the bank’s titled frame, returns the focus, and can be continued', async () => {
    const action = { kind: '3-d-secure', url: 'https://bank.example/acs' } as const;
    const check = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'action-required', action }));
    show({ pay: () => Promise.resolve({ kind: 'action-required', action }), check });
    await payByKeyboard();
    await tabTo(say.actionButton['3-d-secure']);
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: say.bankTitle });
    expect(dialog).toBeVisible();
    expect(dialog.querySelector('iframe')).toHaveAttribute('title', say.bankTitle);
    const asked = check.mock.calls.length;
    // Keys that are pressed inside the bank's page are the bank's.
    dialog.querySelector('button')?.focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toHaveAccessibleName(say.actionButton['3-d-secure']);
    await waitFor(() => expect(check.mock.calls.length).toBeGreaterThan(asked));
    await userEvent.keyboard('{Enter}');
    expect((await screen.findAllByRole('dialog'))[0]).toBeVisible();
  });

  it('moves the focus to the heading when the bank finishes while its frame is open', async () => {
    const action = { kind: '3-d-secure', url: 'https://bank.example/acs' } as const;
    let outcome: PayOutcome = { kind: 'action-required', action };
    show({ pay: () => Promise.resolve(outcome), check: () => Promise.resolve(outcome) });
    await payByKeyboard();
    await tabTo(say.actionButton['3-d-secure']);
    await userEvent.keyboard('{Enter}');
    await screen.findAllByRole('dialog');
    outcome = { kind: 'succeeded' };
    await statusIs('succeeded');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Paid' })));
  });

  it('can be undone within its window', async () => {
    const pay = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'succeeded' }));
    show({ pay, undoMs: 20_000 });
    await payByKeyboard();
    await statusIs('undoable');
    await tabTo('Undo');
    await userEvent.keyboard('{Enter}');
    await statusIs('cancelled');
    expect(pay).not.toHaveBeenCalled();
    expect(document.activeElement).toHaveAccessibleName('Cancelled');
  });

  it('is made once if two pages press at the same moment, with real Web Locks', async () => {
    const pay = vi.fn(() => new Promise<PayOutcome>((resolve) => setTimeout(resolve, 300, { kind: 'succeeded' })));
    const check = vi.fn(() => Promise.resolve<PayOutcome>({ kind: 'succeeded' }));
    show({ pay, check });
    show({ pay, check });
    // Two reviews of one order are said once per page. A second page would interrupt the first by saying the amount.
    const payButtons = screen.getAllByRole('button', { name: payName });
    for (const [page, button] of screen.getAllByRole('button', { name: say.hearAmount }).entries()) {
      await userEvent.click(button);
      await waitFor(() => expect(payButtons[page]).not.toHaveAttribute('aria-disabled'), patient);
    }
    for (const button of payButtons) button.click();
    await waitFor(() => {
      const ends = screen.getAllByRole('region', { name: 'Payment' }).map(({ dataset }) => dataset.status);
      expect(ends).toEqual(['succeeded', 'succeeded']);
    }, patient);
    expect(pay).toHaveBeenCalledTimes(1);
  });

  it('gets the focus back from the bank’s page, even if that takes it as it closes', async () => {
    const action = { kind: '3-d-secure', url: `${location.origin}/@vite/client` } as const;
    const question = async (): Promise<PayOutcome> => ({ kind: 'action-required', action });
    show({ pay: question, check: question, bankOrigins: [location.origin] });
    await payByKeyboard();
    await tabTo(say.actionButton['3-d-secure']);
    await userEvent.keyboard('{Enter}');
    const frame = () => document.querySelector('iframe');
    await waitFor(() => expect(document.activeElement).toBe(frame()), patient);
    const dialog = document.querySelector('dialog');
    dialog?.addEventListener('close', () => (document.activeElement as HTMLElement).blur(), { capture: true });
    dialog?.close();
    await waitFor(() => expect(frame()).toBeNull(), patient);
    expect(screen.getByRole('button', { name: say.actionButton['3-d-secure'] })).toHaveFocus();
  });
});

describe('a paid order', () => {
  const paid = { amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe', status: 'succeeded' } as const;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const boxOf = (name: string) => part(name).getBoundingClientRect();

  it('has a check of 56 px, and its sentence where the lines are, so that a finger finds it', () => {
    render(<PaymentStatus payment={{ ...paid, reference: 'R7K2', cardNumber: '4242' }} language={en} locale="en-US" />);
    const check = part('heading').querySelector('svg')!.getBoundingClientRect();
    expect([check.width, check.height]).toEqual([56, 56]);
    const [lines, message] = [boxOf('figure'), boxOf('message')];
    expect([message.top, message.left, message.height]).toEqual([lines.top, lines.left, lines.height]);
    expect(getComputedStyle(part('message')).opacity).toBe('0');
    const payee = boxOf('payee');
    expect(document.elementFromPoint(payee.left + 5, payee.top + 5)).toBe(part('message'));
    const reference = boxOf('reference');
    expect(document.elementFromPoint(reference.left + 5, reference.top + 5)).toBe(part('reference'));
  });

  it('keeps a sentence in sight that says more than the lines', () => {
    const state = { order, paymentId: 'payment-1', status: 'succeeded', reference: 'R7K2', afterAll: true } as const;
    render(<PaymentStatus payment={state} language={en} locale="en-US" />);
    expect(getComputedStyle(part('message')).opacity).toBe('1');
    expect(boxOf('message').top).toBeGreaterThanOrEqual(boxOf('figure').bottom);
  });
});
