import { inspect } from 'node:util';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { firstStoreKinds } from './test-support/databases';
import { createShops, pageId } from './test-support/createShop';

describe.each(firstStoreKinds)('over %s', (kind) => {
  const openShop = createShops(kind);
  const day = 24 * 3_600_000;

  describe('a payment with Stripe', () => {
    it('is opened, charged once and reported to the app', async () => {
      const { pay, addOrder, fake, events, payments } = await openShop();
      const orderId = addOrder();
      const { body } = await pay(pageId(), orderId);
      expect(body).toEqual({ kind: 'succeeded', reference: orderId, amount: money(2350, 'USD') });
      expect(fake.requests).toEqual(['POST /v1/payment_intents', expect.stringMatching(/\/confirm$/)]);
      await payments.deliverNews();
      await payments.deliverNews();
      expect(events).toEqual([expect.objectContaining({ about: 'paid', orderId, charged: money(2350, 'USD') })]);
    });

    it('that was declined cannot be paid from another tab', async () => {
      const { pay, addOrder, fake } = await openShop();
      const { body } = await pay(pageId(), addOrder(), 'pm_card_declined');
      expect(body).toEqual({ kind: 'declined', reason: 'insufficient-funds' });
      const [intent] = fake.intents.values();
      expect(() => fake.settle(intent?.id ?? '', 'paid')).toThrow(/canceled/);
    });

    it('that was declined is followed by another one of the same order', async () => {
      const { pay, addOrder, fake } = await openShop();
      const orderId = addOrder();
      await pay(pageId(), orderId, 'pm_card_declined');
      expect((await pay(pageId(), orderId)).body.kind).toBe('succeeded');
      expect(fake.charges).toHaveLength(1);
    });

    it('has one charge for a second id, and for the first one sent again', async () => {
      const { pay, addOrder, fake } = await openShop();
      const [id, orderId] = [pageId(), addOrder()];
      const answers = await Promise.all([pay(id, orderId), pay(pageId(), orderId), pay(id, orderId)]);
      await pay(pageId(), orderId);
      expect(fake.charges).toHaveLength(1);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    });

    it('waits for the bank, and hears its answer by webhook', async () => {
      const { pay, addOrder, fake, hook, send } = await openShop();
      const id = pageId();
      const { body } = await pay(id, addOrder(), 'pm_card_3ds');
      const [intent] = fake.intents.values();
      const url = `http://127.0.0.1:${fake.options.port}/bank?intent=${intent?.id}`;
      expect(body).toEqual({ kind: 'action-required', action: { kind: 'redirect', url } });
      fake.settle(intent?.id ?? '', 'paid');
      expect((await hook()).status).toBe(200);
      expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
    });

    it.each([
      ['Yes', { kind: 'succeeded' }],
      ['No', { kind: 'declined', reason: 'authentication-failed' }],
    ])(
      'that waits for the bank knows the payer’s %s once its page asks, without a webhook',
      async (answer, outcome) => {
        const { pay, addOrder, send, clock } = await openShop();
        const [id, orderId] = [pageId(), addOrder()];
        const { body } = await pay(id, orderId, 'pm_card_3ds');
        const { url } = (body as { readonly action: { readonly url: string } }).action;
        expect(await (await fetch(url)).text()).toContain('23.50 USD');
        const form = new URLSearchParams({ answer: answer.toLowerCase() });
        const answered = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
        expect([answered.status, answered.headers.get('location')]).toEqual([
          303,
          expect.stringMatching(/^https:\/\/shop\.example\/back\?payment_intent=pi_/),
        ]);
        await clock.pass(2_000);
        expect((await send('GET', `payments/${id}`)).body).toMatchObject(outcome);
      },
    );

    it('that the bank finishes while the payer cancels is paid', async () => {
      const { pay, addOrder, fake, send } = await openShop();
      const id = pageId();
      await pay(id, addOrder(), 'pm_card_3ds');
      const [intent] = fake.intents.values();
      fake.settle(intent?.id ?? '', 'paid');
      expect((await send('DELETE', `payments/${id}`)).body.kind).toBe('succeeded');
    });

    it('that the payer cancels is cancelled at Stripe', async () => {
      const { pay, addOrder, fake, send } = await openShop();
      const id = pageId();
      await pay(id, addOrder(), 'pm_card_3ds');
      expect((await send('DELETE', `payments/${id}`)).body).toEqual({ kind: 'cancelled' });
      expect([...fake.intents.values()].map(({ status }) => status)).toEqual(['canceled']);
    });

    it('asks the bank for half an hour, then expires', async () => {
      const { pay, addOrder, pass, send } = await openShop();
      const id = pageId();
      await pay(id, addOrder(), 'pm_card_3ds');
      await pass(31 * 60_000);
      expect((await send('GET', `payments/${id}`)).body).toEqual({ kind: 'expired' });
    });

    it('is held by the bank, which is told only if the provider says so', async () => {
      const { pay, addOrder, pass, send, fake } = await openShop();
      const id = pageId();
      const held = { kind: 'processing', heldBy: 'bank' };
      expect((await pay(id, addOrder(), 'pm_held_by_bank')).body).toEqual(held);
      await pass(day);
      expect((await send('GET', `payments/${id}`)).body).toEqual(held);
      const [intent] = fake.intents.values();
      // The cardholder has approved, and the bank carries it out.
      Object.assign(intent ?? {}, { processing: null });
      await pass(day);
      expect((await send('GET', `payments/${id}`)).body).toEqual({ kind: 'processing' });
      fake.settle(intent?.id ?? '', 'paid');
      await pass(day);
      expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
    });

    it('is processed for days, and then paid', async () => {
      const { pay, addOrder, pass, send, fake } = await openShop();
      const id = pageId();
      expect((await pay(id, addOrder(), 'pm_slow')).body).toEqual({ kind: 'processing' });
      await pass(4 * day);
      expect((await send('GET', `payments/${id}`)).body).toEqual({ kind: 'processing' });
      const [intent] = fake.intents.values();
      fake.settle(intent?.id ?? '', 'paid');
      await pass(day);
      expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
    });
  });

  it('a charge that comes after its order was paid again goes back by itself, and the payer hears of both', async () => {
    const { pay, addOrder, fake, hook, send, payments, events } = await openShop();
    const [first, second, orderId] = [pageId(), pageId(), addOrder()];
    await pay(first, orderId, 'pm_card_declined');
    expect((await pay(second, orderId)).body.kind).toBe('succeeded');
    const [intent] = fake.intents.values();
    // Stripe breaks its word that a cancelled intent is never charged.
    Object.assign(intent ?? {}, { status: 'succeeded', amount_received: 2350, last_payment_error: null });
    for (let times = 0; times < 2; times += 1) expect((await hook()).status).toBe(200);
    await expect.poll(async () => (await send('GET', `payments/${first}`)).body.kind).toBe('refunded');
    expect((await send('GET', `payments/${second}`)).body.kind).toBe('succeeded');
    expect(fake.refunds.map(({ payment_intent: of, amount }) => [of, amount])).toEqual([[intent?.id, 2350]]);
    await payments.deliverNews();
    expect(events.map(({ about }) => about).sort()).toEqual([
      'not-paid',
      'paid',
      'refund-due',
      'refunded:second-charge',
    ]);
  });

  it('a means of payment that Stripe does not know reaches no log', async () => {
    const errors: unknown[] = [];
    const { pay, addOrder, fake } = await openShop({ onError: (error) => errors.push(error) });
    expect((await pay(pageId(), addOrder(), 'pm_of_the_payer')).body).toEqual({ kind: 'failed', reason: 'not-sent' });
    expect(inspect(errors, { depth: 9, showHidden: true })).toMatch(/resource_missing/);
    expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain('pm_of_the_payer');
    expect(fake.charges).toEqual([]);
  });

  describe('a lost reply of Stripe', () => {
    it.each([
      ['whose charge arrived is found paid', 'confirm', 'lost-answer', 'succeeded', 1],
      ['whose charge arrived, and is replayed as an error, is found paid', 'confirm', 'stored-500', 'succeeded', 1],
      ['whose charge never arrived is a payment that was not sent', 'confirm', 'lost-request', 'failed', 0],
      ['before the charge is asked for once more', 'POST /v1/payment_intents', 'lost-answer', 'succeeded', 1],
      [
        'before the charge, whose request never arrived, too',
        'POST /v1/payment_intents',
        'lost-request',
        'succeeded',
        1,
      ],
      [
        'before the charge that is an error is a payment that failed',
        'POST /v1/payment_intents',
        'stored-500',
        'failed',
        0,
      ],
    ] as const)('%s', async (_name, text, fault, kind, charges) => {
      const { pay, addOrder, fake } = await openShop();
      fake.fail(text, fault);
      expect((await pay(pageId(), addOrder())).body.kind).toBe(kind);
      expect(fake.charges).toHaveLength(charges);
      expect(fake.intents.size).toBeLessThanOrEqual(1);
    });

    it('before the charge, twice, is a payment that failed, and whose error names it', async () => {
      const told: unknown[] = [];
      const { pay, addOrder, fake, store } = await openShop({ onError: (_error, about) => told.push(about) });
      const [id, orderId] = [pageId(), addOrder()];
      for (let times = 0; times < 2; times += 1) fake.fail('POST /v1/payment_intents', 'lost-request');
      expect((await pay(id, orderId)).body.kind).toBe('failed');
      expect(told).toEqual([{ paymentId: (await store.find(id))?.paymentId, orderId, call: 'open' }]);
      expect((await pay(pageId(), orderId)).body.kind).toBe('succeeded');
      expect(fake.charges).toHaveLength(1);
    });

    it('to a question after the charge is asked again', async () => {
      const { pay, addOrder, fake, pass, send } = await openShop();
      const [id, orderId] = [pageId(), addOrder()];
      fake.fail('confirm', 'lost-answer');
      fake.fail('GET', 'lost-answer');
      expect((await pay(id, orderId)).body).toEqual({ kind: 'unknown', reference: orderId });
      await pass(5_000);
      expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
    });

    it('to a closing keeps the order until it is closed', async () => {
      const { pay, addOrder, fake, pass, send } = await openShop();
      const [id, orderId] = [pageId(), addOrder()];
      fake.fail('cancel', 'lost-request');
      expect((await pay(id, orderId, 'pm_card_declined')).body).toEqual({ kind: 'processing' });
      expect((await pay(pageId(), orderId)).body).toEqual({ kind: 'processing' });
      await pass(5_000);
      expect((await send('GET', `payments/${id}`)).body.kind).toBe('declined');
    });

    it.each([
      ['stored-500', 1],
      // The client itself sends once more if its connection was closed, with the same key.
      ['lost-answer', 2],
    ] as const)('after a charge is not followed by another charge: %s', async (fault, sends) => {
      const { pay, addOrder, fake } = await openShop();
      fake.fail('confirm', fault);
      await pay(pageId(), addOrder());
      expect(fake.requests.filter((line) => line.endsWith('/confirm'))).toHaveLength(sends);
      expect(fake.charges).toHaveLength(1);
    });

    it('whose charge is still in flight is closed before the order can be paid again', async () => {
      const { pay, addOrder, fake } = await openShop();
      const orderId = addOrder();
      fake.fail('confirm', 'in-flight');
      expect((await pay(pageId(), orderId)).body).toEqual({ kind: 'failed', reason: 'not-sent' });
      expect((await pay(pageId(), orderId)).body.kind).toBe('succeeded');
      fake.land();
      expect(fake.requests.filter((line) => line.endsWith('/confirm'))).toHaveLength(3);
      expect(fake.charges).toHaveLength(1);
    });

    it('is asked for as soon as a new process starts, if it is due by then', async () => {
      const { pay, addOrder, fake, place, clock } = await openShop();
      const id = pageId();
      await pay(id, addOrder(), 'pm_slow');
      fake.settle([...fake.intents.keys()][0] ?? '', 'paid');
      await clock.pass(2 * 3_600_000);
      const { payments, send } = await openShop({ place, fake, clock });
      const stop = payments.start();
      // Before the first turn of five seconds.
      await clock.pass(0);
      await expect.poll(async () => (await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
      stop();
    });

    it('that comes late does not keep the page waiting', async () => {
      const { pay, addOrder, fake, send, clock } = await openShop();
      const id = pageId();
      fake.fail('confirm', 9_000);
      const paying = pay(id, addOrder());
      await expect.poll(() => fake.requests.some((line) => line.endsWith('/confirm'))).toBe(true);
      await clock.pass(8_000);
      expect((await paying).body).toEqual({ kind: 'processing' });
      await clock.pass(1_000);
      await expect.poll(async () => (await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
    });
  });

  describe('the app', () => {
    it('that throws gets the news again, under the same id', async () => {
      const ids: string[] = [];
      const { pay, addOrder, payments, pass } = await openShop({
        onEvent: ({ id }) => {
          ids.push(id);
          if (ids.length === 1) throw new Error('ours');
        },
      });
      await pay(pageId(), addOrder());
      await payments.deliverNews();
      await pass(15_000);
      await payments.deliverNews();
      await pass(day);
      await payments.deliverNews();
      expect(ids).toEqual([ids[0], ids[0]]);
    });

    it('that dies while it hears news gets it again from the next process, under the same id', async () => {
      const ids: string[] = [];
      const first = await openShop({
        onEvent: ({ id }) => {
          ids.push(id);
          return new Promise(() => {});
        },
      });
      await first.pay(pageId(), first.addOrder());
      void first.payments.deliverNews();
      await expect.poll(() => ids.length).toBe(1);
      const second = await openShop({ place: first.place, onEvent: ({ id }) => ids.push(id) });
      await second.payments.deliverNews();
      await second.pass(15_000);
      await second.payments.deliverNews();
      await second.payments.deliverNews();
      expect(ids).toEqual([ids[0], ids[0]]);
    });

    describe('that waits for a person', () => {
      /** Stripe said "paid", and later that it never charged. */
      async function openReviewed() {
        const shop = await openShop();
        const id = pageId();
        const orderId = shop.addOrder();
        await shop.pay(id, orderId);
        const [intent] = shop.fake.intents.values();
        await shop.hook({ object: { ...intent, status: 'canceled', amount_received: 0 } });
        const { paymentId = '', state } = (await shop.store.find(id)) ?? {};
        expect(state?.status).toBe('review');
        return { ...shop, id, orderId, paymentId };
      }

      it('is paid by their verdict, once', async () => {
        const { payments, paymentId, id, send } = await openReviewed();
        expect(await payments.review(paymentId, 'paid')).toEqual({ ok: true });
        expect(await payments.review(paymentId, 'paid')).toEqual({ ok: true });
        expect((await send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
        expect(await payments.review(paymentId, 'not-paid')).toEqual({ ok: false, reason: 'not-in-review' });
      });

      it('gives its order free by their verdict', async () => {
        const { payments, paymentId, orderId, pay } = await openReviewed();
        expect((await pay(pageId(), orderId)).body.kind).toBe('unknown');
        expect(await payments.review(paymentId, 'not-paid')).toEqual({ ok: true });
        expect((await pay(pageId(), orderId)).body.kind).toBe('succeeded');
      });

      it('is not one that nobody knows', async () => {
        const { payments } = await openShop();
        expect(await payments.review('payment-00000001', 'paid')).toEqual({ ok: false, reason: 'unknown-payment' });
      });
    });
  });
});
