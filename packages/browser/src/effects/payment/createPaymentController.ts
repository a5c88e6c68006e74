import {
  lookupOf,
  newPaymentMemory,
  paymentFlow,
  paymentIdOf,
  type PaymentEffect,
  type PaymentFlowEvent,
  type PaymentFlowFacts,
  type PaymentOrder,
  type PaymentState,
  reviewOf,
} from '@payaloud/core/internal/payment';
import { runWhenReady, together, withTimeout, type Handler, type Readiness } from '../../runtime';
import { announceLoading } from '../announceLoading';
import { createAnnounceHandlers } from './announce';
import { createAttemptStore } from './attemptStore';
import type { Dispatch, EagerEffect, EffectHandlers, LateEffect } from './effectHandlers';
import { createLookup } from './lookUp';
import { createMeans } from './means';
import { createNeedStarter } from './needs';
import { checkTimeoutMs, defaultTimeoutMs, type PaymentControllerOptions } from './options';
import { joinPageGroup } from './pageGroup';
import { paymentCode } from './paymentCode';
import { reviewPlatform } from './webPlatform';

/** One payment, from review to its end. Create it outside render; it does nothing until `connect`. */
export interface PaymentController {
  readonly getState: () => PaymentState;
  /** How far the code is loaded that sends a payment. Pay works once it is `ready`. */
  readonly getReadiness: () => Readiness;
  /** Calls `listener` when the state or the readiness changes. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resumes a payment after a reload, or announces the review. Returns the undo. */
  readonly connect: () => () => void;
  /** Pays once. Every other press is answered in words. */
  readonly pay: () => void;
  /**
   * Pays once, like `pay`, with means that the payer has just authorized elsewhere, such as a wallet's token. Returns false if
   * no payment began; the press was then answered in words.
   */
  readonly payWith: (means: unknown) => boolean;
  /**
   * Follows a payment of this order that was not sent by `pay`, for example by a wallet that charges by itself. The server is
   * asked for its outcome. Nothing changes if another payment of the order is under way.
   */
  readonly follow: (paymentId: string) => void;
  /** Answers a press of Pay that the payer may not have meant, for example a held key. It pays nothing. */
  readonly doubtPay: () => void;
  /** Answers a press of Cancel that the payer may not have meant. It cancels nothing. */
  readonly doubtCancel: () => void;
  /**
   * Says the payment's current state in full because the payer asks. Before Pay this is the amount, and Pay works once it
   * was delivered.
   */
  readonly speakOrder: () => void;
  readonly undo: () => void;
  readonly extend: () => void;
  /** Cancels: at once before Pay, and afterwards if the server still can. */
  readonly cancel: () => void;
  /** Returns to the review for a new attempt at an order that was definitely not paid. */
  readonly retry: () => void;
  /** Asks the server now, because the payer wants to know. */
  readonly checkNow: () => void;
  /** Sends the same payment again with the same id, after the server said that it never arrived. */
  readonly sendAgain: () => void;
  /** Starts or continues the action that the payer has to take elsewhere, as often as they like. */
  readonly performAction: () => void;
  /** The payer is back from an action. Asks the server at once, without a message of its own. */
  readonly returned: () => void;
  /** Something outside the page may have changed. Asks the server at once, without a message of its own. */
  readonly woke: () => void;
  /** Shows another order at once before Pay and after an end. During a payment it waits for `next` or `retry`. */
  readonly setOrder: (order: PaymentOrder) => void;
  /** Leaves an outcome for the order that was set during the payment. Its amount has to be heard first. */
  readonly next: () => void;
  /** Forgets the id of the order's payment, for example when its receipt was closed. */
  readonly forget: () => void;
}

/** In ms. WCAG 2.2.1: the payer has at least twenty seconds to ask for more time with a simple action. */
const minWarningMs = 20_000;

/**
 * Has no side effects: timers, storage and announcements start with `connect`.
 *
 * @param code the handlers that are loaded after the page. Tests delay them or make them fail.
 * @example
 *   const controller = createPaymentController({
 *     order,
 *     pay: ({ paymentId }) => ask(paymentId, { method: 'PUT' }),
 *     check: (paymentId) => ask(paymentId),
 *     announcer,
 *     language: en,
 *   });
 *   controller.subscribe(() => console.log(controller.getState().status));
 *   const disconnect = controller.connect();
 */
export function createPaymentController(options: PaymentControllerOptions, code = paymentCode): PaymentController {
  const platform = reviewPlatform(options);
  const store = createAttemptStore(() => platform.storage);
  const means = createMeans(() => options.means);
  const group = joinPageGroup(() => options.announcer);
  const needed = together(() => [code, options.alsoNeeded]);
  const handlers: EffectHandlers<EagerEffect | 'ask' | 'remember'> & Partial<EffectHandlers<LateEffect>> = {
    ...createAnnounceHandlers({
      group,
      announcer: () => options.announcer,
      clock: platform.clock,
      language: () => options.language,
      pageFacts: () => ({ helpContact: options.helpContact, hasOtherMethods: options.hasOtherMethods }),
    }),
    'leave-review': () => group.leaveReview(),
    // A payment may be followed before the code is loaded, which then dates the order, too.
    remember: (effect) => store.keep(effect),
    forget: ({ orderId, as }) => store.forget(orderId, as),
    extend({ turn }, dispatch) {
      const ask = async () => options.expiry?.extend?.();
      void withTimeout(ask(), options.timeoutMs ?? defaultTimeoutMs, undefined, platform.clock).then((given) => {
        const leftMs = given?.leftMs;
        dispatch({ type: 'extended', turn, leftMs: leftMs !== undefined && leftMs > 0 ? leftMs : null });
      });
    },
    // Until its code is there. A check may wait for that as long as for its answer; if it does not come, the flow asks again. It
    // needs no interface code.
    ask(effect, dispatch) {
      void withTimeout<unknown>(code.load(), checkTimeoutMs, null, platform.clock).then(() => {
        if (code.getStatus() === 'ready') return handle(effect, dispatch);
        dispatch({ type: 'checked', paymentId: effect.paymentId, turn: effect.turn, outcome: null });
      });
    },
  };
  const { order } = options;
  const orderIds = new Set([order.id]);
  const flow = runWhenReady(paymentFlow, {
    initial: newPaymentMemory(order, options.findPayment ? lookupOf(order) : reviewOf(order)),
    view: ({ current }) => current,
    readFacts,
    handle,
    startNeed: createNeedStarter(
      platform,
      group,
      createLookup(
        options,
        code,
        () => platform.clock,
        (orderId) => store.read(orderId).latest,
      ),
    ),
    code: needed,
    timers: platform.clock,
    isGuarded: ({ effects }) => effects.some(({ type }) => type === 'create-id'),
    announceLoading: (readiness) => announceLoading(options, 'payment', readiness),
  });
  const press = (type: PlainPress) => () => flow.dispatch({ type });

  function handle(effect: PaymentEffect, dispatch: Dispatch) {
    if (!handlers.send && code.getStatus() === 'ready') {
      Object.assign(handlers, code.get()?.createLateHandlers(options, platform, store, means));
    }
    // The record has a handler for each type, but TypeScript cannot follow the look-up.
    (handlers[effect.type] as Handler<PaymentEffect, PaymentFlowEvent>)(effect, dispatch);
  }

  function readFacts(): PaymentFlowFacts {
    const { expiry } = options;
    // Untyped apps may pass a value that is not a number.
    const warnMs = Number.isFinite(expiry?.warnMs) ? (expiry?.warnMs ?? 60_000) : 60_000;
    return {
      now: { monotonic: platform.clock.monotonic(), wall: platform.clock.wall() },
      stored: Object.fromEntries(Array.from(orderIds, (id) => [id, store.read(id)])),
      isShared: platform.storage !== null,
      canLookUp: options.findPayment !== undefined,
      undoMs: options.undoMs ?? 0,
      canCancelAtServer: options.cancel !== undefined,
      expiry: expiry
        ? { leftMs: expiry.leftMs, warnMs: Math.max(minWarningMs, warnMs), canExtend: expiry.extend !== undefined }
        : null,
    };
  }

  return {
    getState: flow.getState,
    getReadiness: flow.getReadiness,
    subscribe: flow.subscribe,
    connect() {
      flow.dispatch({ type: 'watched' });
      return press('left');
    },
    pay: press('pay'),
    payWith(handed) {
      const before = paymentIdOf(flow.getState());
      means.hand(handed, press('pay'));
      const after = paymentIdOf(flow.getState());
      return after !== null && after !== before;
    },
    follow: (paymentId) => flow.dispatch({ type: 'follow', paymentId }),
    doubtPay: press('pay-doubted'),
    doubtCancel: press('cancel-doubted'),
    speakOrder: press('speak-order'),
    undo: press('undo'),
    extend: press('extend'),
    cancel: press('cancel'),
    retry: press('retry'),
    checkNow: press('check-now'),
    sendAgain: press('send-again'),
    performAction: press('perform-action'),
    returned: press('returned'),
    woke: press('woke'),
    setOrder(order) {
      orderIds.add(order.id);
      flow.dispatch({ type: 'order-set', order });
    },
    next: press('next'),
    forget: press('forget'),
  };
}

type PlainPress = {
  [Type in PaymentFlowEvent['type']]: { readonly type: Type } extends Extract<PaymentFlowEvent, { type: Type }>
    ? Type
    : never;
}[PaymentFlowEvent['type']];
