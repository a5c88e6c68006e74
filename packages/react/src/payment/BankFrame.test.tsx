import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { PayaloudProvider, PaymentStatus, preload, usePayment, type UsePaymentOptions } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer, type FakeClock } from '@payaloud/testing';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime, sentMs } from '../../test/passTime';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const bank = 'https://bank.example';
let clock: FakeClock;

beforeAll(() => preload());

beforeEach(() => {
  localStorage.clear();
  clock = createFakeClock();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

afterEach(() => cleanup());

function Checkout(options: Partial<UsePaymentOptions>) {
  const payment = usePayment({ order, language: en, locale: 'en-US', pay: never, check: never, ...options });
  return (
    <>
      <button {...payment.payButtonProps} />
      <PaymentStatus payment={payment} language={en} locale="en-US" />
    </>
  );
}

const never = () => new Promise<PayOutcome>(() => {});

async function openFrame(url: string, bankOrigins?: readonly string[]) {
  const asked = async (): Promise<PayOutcome> => ({ kind: 'action-required', action: { kind: '3-d-secure', url } });
  const check = vi.fn(asked);
  const leave = vi.fn();
  const announcer = createRecordedAnnouncer();
  const view = render(
    <PayaloudProvider clock={clock}>
      <Checkout
        announcer={announcer}
        pay={asked}
        check={check}
        leave={leave}
        {...(bankOrigins ? { bankOrigins } : {})}
      />
    </PayaloudProvider>,
  );
  await passTime(clock, 10);
  await act(async () => screen.getByRole('button', { name: /^Pay/ }).click());
  await passTime(clock, sentMs);
  const answer = await vi.waitFor(() => screen.getByRole('button', { name: 'Answer your bank' }));
  await act(async () => answer.click());
  await passTime(clock, 100);
  return { check, leave, said: announcer.said, frame: view.container.querySelector('iframe'), ...view };
}

async function post(source: Window | null | undefined, origin: string, data: unknown = { status: 'succeeded' }) {
  await act(async () => window.dispatchEvent(new MessageEvent('message', { source: source ?? null, origin, data })));
  await passTime(clock, 1);
}

describe('the bank’s frame', () => {
  it.each([`${bank}/acs?id=1`, 'http://localhost:5173/question'])('shows %s if the app has listed it', async (url) => {
    const { frame, leave } = await openFrame(url, [`${bank}/`, 'http://localhost:5173']);
    expect(frame).toHaveAttribute('src', url);
    expect(leave).not.toHaveBeenCalled();
  });

  it.each([
    ['an origin that is not listed', 'https://evil.example/acs'],
    ['another port', 'https://bank.example:8443/acs'],
    ['a longer host', 'https://bank.example.evil.example/acs'],
    ['a host before the listed one', 'https://bank.example@evil.example/acs'],
    ['no encryption', 'http://bank.example/acs'],
    ['a script', 'javascript:alert(1)'],
    ['a script with the origin in it', 'javascript://bank.example/%0Aalert(1)'],
    ['data', 'data:text/html,<p>Your bank</p>'],
    ['a blob of the page', `blob:${bank}/1`],
    ['nothing', 'about:blank'],
    ['no address', 'bank.example'],
  ])('does not show an address with %s', async (_what, url) => {
    const { frame, leave } = await openFrame(url, [bank, 'http://bank.example', 'about:blank']);
    expect(frame).toBeNull();
    expect(leave).toHaveBeenCalledWith(url);
  });

  it('is not used if the app listed no origins: the page navigates to the address', async () => {
    const { frame, leave } = await openFrame(`${bank}/acs`);
    expect([frame, leave.mock.calls]).toEqual([null, [[`${bank}/acs`]]]);
  });
});

type Source = Window | null | undefined;
type From = (own: Source) => [Source, string];

describe('a message from the frame', () => {
  it('makes the page ask the server, and sets no state by itself', async () => {
    const { check, frame, container } = await openFrame(`${bank}/acs`, [bank]);
    const before = check.mock.calls.length;
    await post(frame?.contentWindow, bank);
    expect(check.mock.calls.length).toBe(before + 1);
    expect(container.querySelector('section')).toHaveAttribute('data-status', 'action-required');
  });

  it.each<[string, From]>([
    ['another origin', (own) => [own, 'https://evil.example']],
    ['another window', () => [window, bank]],
    ['no window', () => [null, bank]],
    ['an origin that is none', (own) => [own, 'null']],
  ])('is ignored if it comes from %s', async (_what, from) => {
    const { check, frame } = await openFrame(`${bank}/acs`, [bank]);
    const before = check.mock.calls.length;
    const [source, origin] = from(frame?.contentWindow);
    await post(source, origin);
    expect(check.mock.calls.length).toBe(before);
  });

  it('triggers at most one check a second, and none is lost', async () => {
    const { check, frame, said } = await openFrame(`${bank}/acs`, [bank]);
    await passTime(clock, 2_000);
    const { length } = said;
    const before = check.mock.calls.length;
    for (let count = 0; count < 100; count += 1) await post(frame?.contentWindow, bank);
    expect(check.mock.calls.length).toBe(before + 1);
    await passTime(clock, 900);
    expect(check.mock.calls.length).toBe(before + 2);
    await passTime(clock, 950);
    expect(check.mock.calls.length).toBeLessThanOrEqual(before + 3);
    expect(said).toHaveLength(length);
  });
});

describe('the message that leaves', () => {
  it('closes the frame and returns the focus, because no page feels the keys of another origin', async () => {
    const { check, frame, container } = await openFrame(`${bank}/acs`, [bank]);
    const before = check.mock.calls.length;
    await post(frame?.contentWindow, bank, 'payaloud-leave');
    // jsdom's dialogs fire no event.
    await act(async () => container.querySelector('dialog')?.dispatchEvent(new Event('close')));
    expect(container.querySelector('iframe')).toBeNull();
    expect(screen.getByRole('button', { name: 'Answer your bank' })).toHaveFocus();
    expect(check.mock.calls.length).toBe(before + 1);
  });

  it('is ignored from another origin', async () => {
    const { frame, container } = await openFrame(`${bank}/acs`, [bank]);
    await post(frame?.contentWindow, 'https://evil.example', 'payaloud-leave');
    expect(container.querySelector('dialog')).toHaveAttribute('open');
  });
});

describe('the question', () => {
  it('is the first stop, and "later" is not offered once it may be answered', async () => {
    const { frame, container } = await openFrame(`${bank}/acs`, [bank]);
    const dialog = container.querySelector('dialog');
    expect([...(dialog?.querySelectorAll('iframe, button') ?? [])].map(({ tagName }) => tagName)).toEqual([
      'IFRAME',
      'BUTTON',
    ]);
    expect(dialog).toHaveFocus();
    expect(dialog).toHaveTextContent(en.sentences.payment.bankLoading);
    fireEvent.load(dialog?.querySelector('iframe') ?? document.body);
    await passTime(clock, 500);
    // Then a screen reader says what is in it.
    expect(screen.getAllByRole('dialog', { name: en.sentences.payment.bankTitle }).at(-1)).toHaveFocus();
    expect(dialog).not.toHaveTextContent(en.sentences.payment.bankLoading);
    await passTime(clock, 2_000);
    expect(frame).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Close, answer later' })).toBeVisible();
    await post(frame?.contentWindow, bank);
    expect(screen.queryByRole('button', { name: 'Close, answer later' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to the payment' })).toBeVisible();
  });

  it('is looked after at once when the frame loads again, and not when it first loads', async () => {
    const { check, frame } = await openFrame(`${bank}/acs`, [bank]);
    if (!frame) throw new Error('No frame');
    await passTime(clock, 2_000);
    const before = check.mock.calls.length;
    // jsdom has fired the first load already if it navigates at all.
    fireEvent.load(frame);
    fireEvent.load(frame);
    await passTime(clock, 1);
    expect(check.mock.calls.length).toBe(before + 1);
    for (let count = 0; count < 20; count += 1) fireEvent.load(frame);
    await passTime(clock, 900);
    expect(check.mock.calls.length).toBeLessThanOrEqual(before + 1);
    await passTime(clock, 200);
    expect(check.mock.calls.length).toBeGreaterThan(before + 1);
  });
});
