import { randomUUID } from 'node:crypto';
import type { PayOutcome } from '@payaloud/core/payment';
import { hashOrder } from '../hashOrder';
import { admit } from '../payments/admit';
import { answerOf } from '../payments/answers';
import type { PaymentEvent } from '../payments/events';
import { serverPaymentFlow } from '../payments/flow';
import type { ProviderNote } from '../providers/provider';
import type { Refusal, StoredPayment } from '../store/store';
import { answerPayment, answerSoon, soon } from './answerSoon';
import { answerError, answerJson, HttpError } from './answers';
import { readObject, readText, type BodyOf } from './readBody';
import { isPageId, requireOrder, requireUser } from './require';
import type { Route } from './route';

/** In ms, how long a confirmation can be spent. Longer than a page needs, also after a lost reply. */
const confirmedMs = 15 * 60_000;

const refusals: Readonly<Record<Refusal['why'], string>> = {
  'order-changed': 'The order has changed, or another version of it is being paid',
  'order-taken': 'Another user is paying the order, or has paid it',
  'not-confirmed': 'The order needs a confirmation that was not used before',
};

const payShape = { orderId: 'string', means: 'string', heard: { minorUnits: 'number', currency: 'string' } } as const;
const confirmedPayShape = { ...payShape, confirmationId: 'string' } as const;

/**
 * PUT payments/:id with `orderId`, `means` unless the payer pays in the provider's own form, and the amount that the payer `heard`. It
 * is only compared, because the order's amount is the app's.
 */
export async function pay({ request, options }: Route, pageId: string): Promise<Response> {
  const { store, driver, clock, confirmations } = options;
  const user = await requireUser({ request, options });
  const shape = confirmations ? confirmedPayShape : payShape;
  const body: BodyOf<typeof confirmedPayShape> = await readObject(request, shape);
  const { orderId = '', means, confirmationId = null, heard } = body;
  const order = await requireOrder(options, orderId, user);
  const paidBy = means === undefined ? 'page' : 'server';
  const isNeeded = confirmationId !== null || (await confirmations?.isNeeded({ user, orderId, order })) === true;
  const isUnheard =
    heard !== undefined && (heard.minorUnits !== order.amount.minorUnits || heard.currency !== order.amount.currency);
  const asked = {
    at: clock.wall(),
    pageId,
    orderId,
    orderHash: hashOrder(orderId, order),
    userRef: user,
    created: {
      paymentId: randomUUID(),
      amount: order.amount,
      region: order.region ?? 'default',
      providerKey: randomUUID(),
      confirmationId,
      payeeId: order.payee?.id ?? null,
    },
    ...(isNeeded ? { confirmedSince: clock.wall() - confirmedMs } : {}),
  };
  const admitted = await store.admit(asked, (named, holder) =>
    admit({ ...asked, paidBy, isUnheard }, { now: asked.at, named, holder }),
  );
  switch (admitted.kind) {
    case 'refused':
      // Not "not found": the page would offer to send it again, for ever.
      if (admitted.why === 'unknown') return answerJson({ kind: 'unknown', reference: orderId } satisfies PayOutcome);
      return answerRefusal(admitted.why);
    case 'spent':
    case 'not-confirmed':
      return answerRefusal('not-confirmed');
    case 'refused-before': {
      const { userRef, why } = admitted.refusal;
      // Of another user's, for example of a guest who has signed in since, only what is true for everybody.
      return userRef === user
        ? answerRefusal(why)
        : answerJson({ kind: 'failed', reason: 'other' } satisfies PayOutcome);
    }
    case 'created':
      return answerSoon(options, admitted.payment, driver.carryOut(admitted, means ?? null));
    case 'known':
    case 'joined': {
      const { payment } = admitted;
      const changed = driver.dispatch(payment.paymentId, { type: 'requested', paidBy }, { means: means ?? null });
      return answerSoon(options, payment, changed);
    }
  }
}

/** An outcome too, so that the page can say "not paid": the refusal is stored, so the id charges nothing, now or later. */
function answerRefusal(why: Refusal['why']): Response {
  return answerError(new HttpError(why, refusals[why]), { kind: 'failed', reason: why } satisfies PayOutcome);
}

/** GET payments/:id */
export async function check({ request, options }: Route, pageId: string): Promise<Response> {
  const user = await requireUser({ request, options });
  const payment = await options.store.find(pageId);
  if (payment?.userRef === user) return answerPayment(await readAnswer(options, payment));
  return answerUnstored(options, pageId, user);
}

/** The payment of another user is answered like an unknown one, after the same questions. */
async function answerUnstored({ store }: Route['options'], pageId: string, user: string): Promise<Response> {
  const refusal = await store.findRefusal(pageId);
  const isOwn = refusal?.userRef === user;
  return answerJson((isOwn ? { kind: 'failed', reason: refusal.why } : { kind: 'not-found' }) satisfies PayOutcome);
}

/** DELETE payments/:id */
export async function cancel({ request, options }: Route, pageId: string): Promise<Response> {
  const user = await requireUser({ request, options });
  const payment = await options.store.find(pageId);
  if (payment?.userRef !== user) return answerUnstored(options, pageId, user);
  return answerSoon(options, payment, options.driver.dispatch(payment.paymentId, { type: 'cancel-asked' }));
}

/**
 * GET orders/:id/payment, for a page that may have lost the id of its payment.
 *
 * The page may give the id that it has as `known`. If it is a name of the payment, the payment is answered under it, so that the page
 * recognizes its own payment.
 */
export async function findOfOrder({ request, options }: Route, orderId: string): Promise<Response> {
  const known = new URL(request.url).searchParams.get('known') ?? '';
  const user = await requireUser({ request, options });
  await requireOrder(options, orderId, user);
  const payment = await options.store.findOfOrder(orderId);
  if (payment?.userRef !== user) return answerJson({ paymentId: null, outcome: { kind: 'not-found' } });
  const named = isPageId(known) ? await options.store.find(known) : null;
  const paymentId = named?.paymentId === payment.paymentId ? known : payment.paymentId;
  const { state } = await readAnswer(options, payment);
  return answerJson({ paymentId, outcome: answerOf(state, orderId) });
}

/** The payment, after the provider was asked if the payer has answered the bank. */
async function readAnswer(options: Route['options'], payment: StoredPayment): Promise<StoredPayment> {
  if (payment.state.status !== 'action') return payment;
  return soon(options, payment, options.driver.dispatch(payment.paymentId, { type: 'asked' }));
}

/** POST webhook. It is answered when its news is stored, and worked on afterwards. */
export async function takeWebhook({ request, options }: Route): Promise<Response> {
  const { provider, store, driver, clock, onError } = options;
  const notes = await provider.webhook(await readText(request, 'webhook'), request.headers);
  if (notes === null) {
    throw new HttpError(
      'not-verified',
      'No configured webhook secret signed this body. A test secret fits no live webhook',
    );
  }
  if (notes === 'too-old') {
    throw new HttpError('too-old', 'The webhook is older than five minutes, or the clock of this server is wrong');
  }
  for (const note of notes) {
    const { paymentId, eventId } = note;
    const changed = await store.change(
      paymentId,
      ({ state, amount }, slot) => serverPaymentFlow.update(state, eventOf(note), { now: clock.wall(), amount, slot }),
      { event: { id: `${provider.name}:${eventId}`, at: clock.wall() } },
    );
    // The provider sends it again later, when a payment that is being stored is there.
    if (!changed) throw new HttpError('unknown-payment', 'No payment of this server has this id');
    const { orderId } = changed.payment;
    driver.carryOut(changed).catch((error: unknown) => onError(error, { paymentId, orderId }));
  }
  return answerJson({ received: true });
}

/** No call has turn 0, so that news of a refund never ends the wait for a call. */
function eventOf(note: ProviderNote): PaymentEvent {
  if ('refund' in note)
    return { type: 'refund-read', turn: 0, refundId: note.refund.refundId, refund: note.refund.reading };
  return { type: 'noted', ref: note.ref, reading: note.reading };
}
