import type { Clock } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import {
  AmountField,
  createPaymentsClient,
  createRecognizer,
  PayaloudProvider,
  usePayment,
  type AmountFieldProps,
} from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, waitFor } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { passTime } from '../../test/passTime';

const warn = vi.spyOn(console, 'warn');
const warnings = () => warn.mock.calls.map(([text]) => /\(([a-z-]+)\)/.exec(String(text))?.[1]);

beforeEach(() => void warn.mockReset());
afterEach(cleanup);

/** Renders each element in place of the one before, as an app's renders do. */
function renderAll(elements: readonly ReactElement[]) {
  const [first, ...rest] = elements;
  const { rerender } = render(<>{first}</>, { wrapper: StrictMode });
  for (const element of rest) rerender(<>{element}</>);
}

const field = (props: Partial<AmountFieldProps>, key = 'field') => (
  <AmountField key={key} label="Tip" language={en} currency="USD" recognizer={null} {...props} />
);
const times = (count: number, create: (index: number) => ReactElement) =>
  Array.from({ length: count }, (_, index) => create(index));

function Pay({ createId }: { readonly createId: () => string }) {
  const never = () => new Promise<never>(() => {});
  const order = { id: createId(), amount: money(2350, 'USD'), payee: 'Corner Cafe' };
  usePayment({ order, pay: never, check: never, language: en, announcer });
  return null;
}
const announcer = createRecordedAnnouncer();

const engine = () => createRecognizer({ engines: [] });

describe('a developer is warned once', () => {
  it('of an order whose id changes at each render', () => {
    let renders = 0;
    // Each review of another order renders again.
    const createId = () => `order-${Math.min((renders += 1), 20)}`;
    renderAll([<Pay key="pay" createId={createId} />]);
    expect(warnings()).toEqual(['unstable-order']);
  });

  it('of a recognizer that is created at each render', () => {
    renderAll(
      times(20, () => (
        <PayaloudProvider language={en} recognizer={engine()}>
          <p />
        </PayaloudProvider>
      )),
    );
    expect(warnings()).toEqual(['unstable-prop']);
  });

  it('of a field that was not controlled before', () => {
    const onValueChange = () => {};
    renderAll([field({ onValueChange }), field({ onValueChange, value: null }), field({ onValueChange, value: null })]);
    expect(warnings()).toEqual(['controlled-changed']);
  });

  it('of a value that the payer cannot change', () => {
    renderAll([field({ label: 'Total', value: null }), field({ label: 'Total', value: null }, 'other')]);
    expect(warnings()).toEqual(['value-without-handler']);
  });

  it('of a field without a label', () => {
    renderAll([field({ label: ' ' }), field({ label: ' ' }, 'other')]);
    expect(warnings()).toEqual(['no-label']);
  });
});

/** A page whose server of payments answers each request with this. */
function PayAt({ answer, clock }: { readonly answer: () => Promise<Response>; readonly clock: Clock }) {
  const client = createPaymentsClient({ fetch: answer });
  const never = () => new Promise<never>(() => {});
  const { findPayment } = client;
  usePayment({ order: paid, pay: never, check: never, findPayment, language: en, announcer, clock });
  return null;
}
const paid = { id: 'order-9', amount: money(2350, 'USD'), payee: 'Corner Cafe' };

/** Shows a page that asks for the payment of its order, and asks again after a second. */
async function askTwice(answer: Mock<() => Promise<Response>>) {
  const clock = createFakeClock();
  renderAll([<PayAt key="pay" answer={answer} clock={clock} />]);
  await waitFor(async () => {
    await passTime(clock, 1_000);
    expect(answer.mock.calls.length).toBeGreaterThan(1);
  });
}

describe('of a server of payments that is not there', () => {
  it.each([
    ['Vite’s page', 200, 'answered with 200 and text/html, not JSON'],
    ['a proxy without a server', 502, 'answered with 502'],
  ])('a developer is warned once: %s', async (_what, status, words) => {
    const headers = { 'content-type': 'text/html' };
    const answer = vi.fn(async () => new Response('<!doctype html>', { status, headers }));
    await askTwice(answer);
    await waitFor(() => expect(warnings()).toEqual(['no-server']));
    expect(warn.mock.calls[0]?.[0]).toContain(words);
  });

  it('a developer is not warned of a payer who is signed out', async () => {
    const answer = vi.fn(async () => Response.json({}, { status: 401 }));
    await askTwice(answer);
    expect(warnings()).toEqual([]);
  });
});

describe('a developer is not warned', () => {
  it('of an order that is another object each time', () => {
    renderAll(times(20, () => <Pay createId={() => 'order-1'} />));
    expect(warnings()).toEqual([]);
  });

  it('of orders that follow each other', () => {
    renderAll(times(20, (index) => <Pay createId={() => `next-${index}`} />));
    expect(warnings()).toEqual([]);
  });

  it.each<readonly [string, Partial<AmountFieldProps>]>([
    ['keeps its own value', { defaultValue: null }],
    ['has a value that it gives on', { value: null, onValueChange: () => {} }],
    ['has a value that it gives on at the end', { value: null, onValueCommitted: () => {} }],
    ['has a value for a form library', { value: null, name: 'tip', onChange: () => {} }],
    ['has a value that can only be read', { value: null, readOnly: true }],
  ])('of a field that %s', (_name, props) => {
    renderAll([field(props), field(props)]);
    expect(warnings()).toEqual([]);
  });
});
