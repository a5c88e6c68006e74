import '@payaloud/testing/vitest';
import { getDocumentAnnouncer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money, toDecimalString, type Money } from '@payaloud/core/money';
import { usePayment, type HostedFieldAdapter, type HostedFieldState, type Payment } from '@payaloud/react';
import type { CoreConfiguration } from '@adyen/adyen-web';
import type { Stripe } from '@stripe/stripe-js';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createElement, type ComponentType } from 'react';
import type { NumberFormatValues } from 'react-number-format';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectHeard, press, runGuides, show } from './runGuides';

// Importing `@payaloud/testing/vitest` starts a log for each test of the file, so it is imported anew.
vi.hoisted(() => vi.resetModules());

const { load } = runGuides(['from-react-number-format', 'from-live-announcer', 'beside-stripe', 'beside-adyen']);
const order = { id: '17', amount: money(2350, 'USD'), payee: 'Corner Cafe' };

describe('the guide from react-number-format', () => {
  const field = () => screen.getByRole('textbox', { name: 'Tip' });

  it('tells what both fields make of the same text', async () => {
    type Given = { onTip: (tip: never) => void };
    const { Before } = await load<{ Before: ComponentType<Given> }>('from-react-number-format.1.tsx');
    const { After } = await load<{ After: ComponentType<Given> }>('from-react-number-format.2.tsx');
    const lines: string[] = [];
    for (const text of ['12.5', '501', '12.345', '-5', '12,50', '1.234,50']) {
      const floats = vi.fn<(tip: NumberFormatValues['floatValue']) => void>();
      const before = show(() => createElement(Before, { onTip: floats }));
      await userEvent.type(field(), text);
      await userEvent.tab();
      const kept = `${(field() as HTMLInputElement).value}, ${String(floats.mock.lastCall?.[0])}`;
      expect(before.heard()).toEqual([]);
      before.unmount();

      const amounts = vi.fn<(tip: Money | null) => void>();
      const after = show(() => createElement(After, { onTip: amounts }));
      await userEvent.type(field(), text);
      await userEvent.tab();
      const tip = amounts.mock.lastCall?.[0];
      if (!tip) await waitFor(() => expect(after.heard()).not.toEqual([]));
      const told = tip ? `money ${toDecimalString(tip)}` : after.heard().join(' ');
      after.unmount();
      lines.push(`${text.padEnd(9)} ${kept.padEnd(16)} ${told}`);
    }
    await expectHeard('from-react-number-format', { typed: lines });
  });
});

describe('the guide from other announcers', () => {
  it('says the messages with the old arguments, too', async () => {
    const { Save } = await load<{ Save: ComponentType<{ save: () => Promise<void> }> }>('from-live-announcer.2.tsx');
    const { announce, announcePolitely, connectAnnouncer } = await load<{
      announce: (text: string, urgency?: 'assertive' | 'polite') => void;
      announcePolitely: (text: string) => void;
      connectAnnouncer: () => () => void;
    }>('from-live-announcer.3.ts');
    const { heard } = show(() => createElement(Save, { save: async () => {} }));
    await press('Save');
    await waitFor(() => expect(heard()).toHaveLength(1));

    const disconnect = connectAnnouncer();
    const before = getDocumentAnnouncer().getSnapshot().history.length;
    const said = () => getDocumentAnnouncer().getSnapshot().history.slice(before);
    announcePolitely('Address saved.');
    await waitFor(() => expect(said()).toHaveLength(1));
    announce('Card declined.');
    await waitFor(() => expect(said()).toHaveLength(2));
    disconnect();
    expect(said().map(({ message }) => message.urgency)).toEqual(['polite', 'assertive']);
    await expectHeard('from-live-announcer', { moved: [...heard(), ...said().map(({ message }) => message.text)] });
  });
});

/** A server that asks nobody who pays. Returns what it was told to pay. */
function stubServer(): unknown[] {
  const paid: unknown[] = [];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    if (path.endsWith('/challenge')) return Response.json({ challenge: null });
    if (path.endsWith('/payment')) return Response.json({ paymentId: null, outcome: { kind: 'not-found' } });
    if (method === 'PUT') paid.push(JSON.parse(String(body)));
    return Response.json({ kind: 'succeeded', reference: 'R7K2' });
  });
  return paid;
}

/** Goes on too early, fills the fields in, goes on, and pays. */
async function fillInAndPay(fillIn: () => Promise<void>): Promise<void> {
  const { goOn } = en.sentences.checkout;
  await press(goOn);
  await waitFor(() => expect(document.querySelector('[data-part="errors"], .payaloud-error-summary')).not.toBeNull());
  await fillIn();
  await press(goOn);
  const pay = await screen.findByRole('button', { name: /^Pay \$23\.50/ });
  await waitFor(() => expect(pay).not.toHaveAttribute('aria-disabled'));
  fireEvent.click(pay);
  await screen.findByRole('heading', { name: en.sentences.checkout.receipt.heading });
}

type Listener = (event?: unknown) => void;

/** Stripe.js without a network: a frame, and the events that a test fires. */
function createStripeDouble() {
  const listeners = new Map<string, Listener>();
  const created = vi.fn<(type: string, options?: object) => void>();
  const elements = {
    submit: vi.fn(async (): Promise<object> => ({})),
    create(type: string, options?: object) {
      created(type, options);
      return {
        on: (event: string, listener: Listener) => void listeners.set(event, listener),
        mount(place: HTMLElement) {
          place.append(Object.assign(document.createElement('iframe'), { title: `Secure ${type} frame` }));
          queueMicrotask(() => listeners.get('ready')?.());
        },
        focus: vi.fn(),
        destroy: vi.fn(),
      };
    },
  };
  const asked = vi.fn((_options: object) => elements);
  const createConfirmationToken = vi.fn(async (): Promise<object> => ({ confirmationToken: { id: 'ctoken_1' } }));
  return {
    stripe: { elements: asked, createConfirmationToken } as unknown as Stripe,
    elements,
    asked,
    created,
    fire: (event: string, data?: object) => act(async () => listeners.get(event)?.(data)),
  };
}

describe('the guide beside Stripe', () => {
  const file = 'beside-stripe.1.tsx';

  it('pays with a token of the card, and says each thing once', async () => {
    const { Buy, stripeMethods } = await load<{
      Buy: ComponentType<{ order: object; methods: object }>;
      stripeMethods: (stripe: Stripe, order: object) => object;
    }>(file);
    const paid = stubServer();
    const { stripe, asked, created, fire } = createStripeDouble();
    const methods = stripeMethods(stripe, order);
    const { heard } = show(() => createElement(Buy, { order, methods }));
    await waitFor(() => expect(document.querySelector('iframe')).toHaveAttribute('title', 'Card'));
    await fillInAndPay(() => fire('change', { complete: true, empty: false }));

    expect(asked.mock.calls).toEqual([[{ mode: 'payment', amount: 2350, currency: 'usd', locale: 'en' }]]);
    // React's strict mode mounts twice.
    expect(new Set(created.mock.calls.map(([type]) => type))).toEqual(new Set(['payment']));
    expect(paid).toEqual([{ orderId: '17', means: 'ctoken_1', heard: order.amount }]);
    await expectHeard('beside-stripe', { card: heard() });
  });

  it('makes no token of fields that Stripe refuses', async () => {
    const { tokenOf } = await load<{ tokenOf: (stripe: Stripe, elements: object) => Promise<string> }>(file);
    const { stripe, elements } = createStripeDouble();
    expect(await tokenOf(stripe, elements)).toBe('ctoken_1');
    elements.submit.mockResolvedValue({ error: { message: 'incomplete' } });
    await expect(tokenOf(stripe, elements)).rejects.toThrow('incomplete');
  });

  it('opens a wallet only for an amount that was heard, and pays once', async () => {
    type Props = { payment: Payment; stripe: Stripe; elements: object };
    const { StripeWallets } = await load<{ StripeWallets: ComponentType<Props> }>('beside-stripe.2.tsx');
    const { stripe, elements, fire } = createStripeDouble();
    const pay = vi.fn(async ({ means }: { means: unknown }) =>
      means ? ({ kind: 'succeeded' } as const) : ({ kind: 'failed' } as const),
    );
    let current: Payment | null = null;
    show(() => {
      current = usePayment({ order, pay, check: async () => ({ kind: 'not-found' }) });
      return createElement(StripeWallets, { payment: current, stripe, elements });
    });
    const [resolve, paymentFailed] = [vi.fn(), vi.fn()];
    await waitFor(async () => {
      await fire('click', { resolve });
      expect(resolve).toHaveBeenCalledTimes(1);
    });
    await fire('confirm', { paymentFailed });
    await waitFor(() => expect(pay).toHaveBeenCalledTimes(1));
    expect(pay.mock.lastCall?.[0].means).toBe('ctoken_1');
    expect(paymentFailed).not.toHaveBeenCalled();

    await fire('click', { resolve });
    expect(resolve).toHaveBeenCalledTimes(1);
    await fire('confirm', { paymentFailed });
    await waitFor(() => expect(paymentFailed).toHaveBeenCalledWith({ reason: 'fail' }));
    expect(pay).toHaveBeenCalledTimes(1);
  });
});

interface AdyenConfig {
  readonly showPayButton?: boolean;
  readonly onChange: (state: { isValid: boolean }) => void;
  readonly onSubmit: (state: object, component: object, actions: { reject: () => void }) => void;
}

const adyen = vi.hoisted(() => ({ config: null as unknown, isValid: false, calls: [] as string[] }));

vi.mock('@adyen/adyen-web', () => ({
  AdyenCheckout: async (config: object) => {
    adyen.config = config;
    return {};
  },
  Card: class {},
  Dropin: class {
    readonly #options: { onReady: () => void };
    constructor(_: object, options: { onReady: () => void }) {
      this.#options = options;
    }
    get isValid() {
      return adyen.isValid;
    }
    get data() {
      return { paymentMethod: { type: 'scheme' }, browserInfo: { language: 'en' }, riskData: { clientData: 'long' } };
    }
    mount(place: HTMLElement) {
      place.append(document.createElement('iframe'));
      queueMicrotask(this.#options.onReady);
    }
    unmount() {
      adyen.calls.push('unmount');
    }
    showValidation() {
      adyen.calls.push('showValidation');
    }
  },
}));

describe('the guide beside Adyen', () => {
  type Fields = HostedFieldAdapter & { means: () => string };
  type Create = (config: Partial<CoreConfiguration>, onEnter: () => void) => Fields;
  const create = async (onEnter = () => {}) => {
    const { adyenDropin } = await load<{ adyenDropin: Create }>('beside-adyen.1.ts');
    return adyenDropin({ clientKey: 'test_x', environment: 'test' }, onEnter);
  };
  afterEach(() => Object.assign(adyen, { isValid: false, calls: [] }));

  it('pays with what Drop-in has encrypted, and says each thing once', async () => {
    const { Buy } = await load<{ Buy: ComponentType<{ order: object; fields: Fields }> }>('beside-adyen.2.tsx');
    const paid = stubServer();
    const fields = await create();
    const { heard } = show(() => createElement(Buy, { order, fields }));
    await waitFor(() => expect(document.querySelector('iframe')).not.toBeNull());
    await fillInAndPay(async () => {
      adyen.isValid = true;
      await act(async () => (adyen.config as AdyenConfig).onChange({ isValid: true }));
    });
    expect(adyen.calls).toContain('showValidation');
    expect((adyen.config as AdyenConfig).showPayButton).toBe(false);
    const means = JSON.stringify({ paymentMethod: { type: 'scheme' }, browserInfo: { language: 'en' } });
    expect(paid).toEqual([{ orderId: '17', means, heard: order.amount }]);
    await expectHeard('beside-adyen', { adyen: heard() });
  });

  it('sends nothing at Enter in a field, and nothing of fields that are not complete', async () => {
    const onEnter = vi.fn();
    const fields = await create(onEnter);
    const onChange = vi.fn<(state: HostedFieldState) => void>();
    await fields.mount(document.createElement('div'), { onChange });
    const reject = vi.fn();
    (adyen.config as AdyenConfig).onSubmit({}, {}, { reject });
    expect([reject.mock.calls.length, onEnter.mock.calls.length]).toEqual([1, 1]);
    expect(() => fields.means()).toThrow('not complete');
  });
});
