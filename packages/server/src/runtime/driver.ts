import { createTimeout, late, type Clock } from '../clock';
import type { PaymentEvent } from '../payments/events';
import { serverPaymentFlow } from '../payments/flow';
import type { Provider } from '../providers/provider';
import type { CallEffect, ChangeOptions, ChangeResult, Store, StoredPayment } from '../store/store';
import type { ErrorContext, ErrorListener } from './errorContext';

/** In ms. Shorter than a lease. Longer than most banks need; a later answer still counts. */
const callMs = 25_000;

interface DriverOptions {
  readonly store: Store;
  readonly provider: Provider;
  readonly clock: Clock;
  /** Gets errors that have no caller, for example of a late answer that could not be stored. */
  readonly onError: ErrorListener;
}

export interface Driver {
  /**
   * Lets a payment decide about an event, and carries out its effects until it waits for something. Null if there is no such payment.
   *
   * @param means The payer's means of payment. It lives only here, and is gone if the process dies.
   * @throws {PayaloudServerError} What was decided is then not known, and nothing more is carried out.
   */
  readonly dispatch: (
    paymentId: string,
    event: PaymentEvent,
    options?: DispatchOptions,
  ) => Promise<ChangeResult | null>;
  readonly carryOut: (changed: ChangeResult, means?: string | null) => Promise<ChangeResult>;
}

interface DispatchOptions extends ChangeOptions {
  readonly means?: string | null;
  /** The time at which the payment decides, in ms since 1970. Default: the driver's clock. */
  readonly at?: number;
}

/** Carries out the calls that payments decide. It holds no database connection while the provider works. */
export function createDriver({ store, provider, clock, onError }: DriverOptions): Driver {
  async function dispatch(
    paymentId: string,
    event: PaymentEvent,
    { means = null, at, ...options }: DispatchOptions = {},
  ) {
    const changed = await store.change(
      paymentId,
      ({ state, amount }, slot) => serverPaymentFlow.update(state, event, { now: at ?? clock.wall(), amount, slot }),
      options,
    );
    return changed && carryOut(changed, means);
  }

  async function carryOut(changed: ChangeResult, means: string | null = null): Promise<ChangeResult> {
    let latest = changed;
    for (const effect of changed.effects) {
      if (effect.type === 'refuse') continue;
      const event = await call(effect, changed.payment, means);
      const { payment } = latest;
      latest = (event && (await dispatch(payment.paymentId, event, { means, known: payment }))) ?? latest;
    }
    return { payment: latest.payment, effects: changed.effects };
  }

  /** The provider's answer as an event; `unanswered` if it does not come in time. */
  async function call(effect: CallEffect, payment: StoredPayment, means: string | null): Promise<PaymentEvent | null> {
    const turn = 'turn' in effect ? effect.turn : null;
    const { paymentId, orderId } = payment;
    const about: ErrorContext = { paymentId, orderId, call: effect.type };
    const controller = new AbortController();
    const answer = send(effect, payment, means, controller.signal).catch((error: unknown) => {
      onError(error, about);
      return turn === null ? null : ({ type: 'unanswered', turn } as const);
    });
    const timeout = createTimeout(clock, callMs);
    const first = await Promise.race([answer, timeout.promise]);
    timeout.cancel();
    if (first !== late) return first;
    controller.abort();
    // "Paid" counts whenever it comes.
    answer.then((event) => event && dispatch(paymentId, event)).catch((error: unknown) => onError(error, about));
    return turn === null ? null : { type: 'unanswered', turn };
  }

  async function send(
    effect: CallEffect,
    payment: StoredPayment,
    means: string | null,
    signal: AbortSignal,
  ): Promise<PaymentEvent | null> {
    switch (effect.type) {
      case 'open': {
        const { turn, paidBy } = effect;
        return { type: 'opened', turn, paidBy, ref: await open(payment, signal) };
      }
      case 'pay': {
        if (means === null) throw new Error('A payment was to be sent without means');
        const { turn, ref } = effect;
        return { type: 'read', turn, ref, reading: await provider.pay(ref, means, payment, signal) };
      }
      case 'read':
      case 'close': {
        const { turn, ref, type } = effect;
        return { type: 'read', turn, ref, reading: await provider[type](ref, payment, signal) };
      }
      case 'refund': {
        const { turn, ref, refundId, amount } = effect;
        const refund = { refundId, amount, key: `${payment.providerKey}.${refundId}` };
        return { type: 'refund-read', turn, refundId, refund: await provider.refund(ref, refund, payment, signal) };
      }
      case 'abandon':
        await provider.close(effect.ref, payment, signal);
        return null;
      case 'refuse':
        return null;
    }
  }

  /**
   * Opening moves no money, and the same key gives the same object. So a lost reply is asked for once more, because the payer would be sent
   * away for nothing.
   */
  async function open(payment: StoredPayment, signal: AbortSignal): Promise<string> {
    try {
      return await provider.open(payment, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      return provider.open(payment, signal);
    }
  }

  return { dispatch, carryOut };
}
