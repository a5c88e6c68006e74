import {
  newPaymentFlow,
  paymentFlow,
  type PaymentEffect,
  type PaymentFlowEvent,
  type PaymentFlowFacts,
  type PaymentOrder,
  type PaymentState,
} from '@payaloud/core/payment';
import { guard, reportLater, runFlow, type Handler } from '../../runtime';
import { createAnnounceHandlers } from './announce';
import { createAttemptStore } from './attemptStore';
import type { EffectHandlers } from './effectHandlers';
import { createLocks } from './locks';
import { createNeedStarter } from './needs';
import type { PaymentControllerOptions } from './options';
import { joinPageGroup } from './pageGroup';
import { createRequests } from './requests';
import { paymentPlatform } from './webPlatform';

/** One payment, from review to its end. Made outside render; does nothing until `connect`. */
export interface PaymentController {
  readonly getState: () => PaymentState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resumes a payment that a reload cut off, or says what is to be paid. Returns the undo. */
  readonly connect: () => () => void;
  /** Pays, once. Every other press is answered in words. */
  readonly pay: () => void;
  /** The payer opens the amount: it is said in full, and Pay works once it was. */
  readonly hearAmount: () => void;
  readonly undo: () => void;
  /** Asks for more time to pay. */
  readonly extend: () => void;
  /** Gives up: before Pay at once, afterwards if the server still can. */
  readonly cancel: () => void;
  /** Back to review, for a new attempt at an order that was definitely not paid. */
  readonly retry: () => void;
  /** Asks the server now. */
  readonly checkNow: () => void;
  /** Sends the same payment once more, with the same id, after the server said that it never came. */
  readonly sendAgain: () => void;
  /** Begins what the payer has to do elsewhere, or goes on with it, as often as they like. */
  readonly performAction: () => void;
  /** The payer is back from an action: asks at once, and says nothing of its own. */
  readonly returned: () => void;
  /** Something outside the page may have changed: asks at once, and says nothing of its own. */
  readonly look: () => void;
  /** Says where the payment stands, unmasked: before Pay the amount, which then was heard. */
  readonly repeat: () => void;
  /** Before Pay and after an end it is shown at once; while a payment goes on it waits for `next` or `retry`. */
  readonly setOrder: (order: PaymentOrder) => void;
  /** Leaves an outcome for the order that was set while its payment went on: the new amount has to be heard first. */
  readonly next: () => void;
  /** Forgets the id of the order's payment, for example when its receipt was closed. */
  readonly forget: () => void;
}

/** WCAG 2.2.1: at least twenty seconds to ask for more time with one simple action. */
const leastWarningMs = 20_000;

/** Touches nothing: timers, storage and announcements begin with `connect`. */
export function createPaymentController(options: PaymentControllerOptions): PaymentController {
  const platform = paymentPlatform(options);
  const store = createAttemptStore(() => platform.storage);
  const group = joinPageGroup(() => options.announcer);
  const handlers: EffectHandlers = {
    ...createAnnounceHandlers({ group, announcer: () => options.announcer, language: () => options.language }),
    ...createLocks(platform),
    ...createRequests(options, platform),
    'leave-review': () => group.leaveReview(),
    name: ({ order }, dispatch) => dispatch({ type: 'named', paymentId: createId(order) }),
    remember: (effect) => store.keep(effect),
    forget: ({ orderId }) => store.forget(orderId),
    'tell-tabs': ({ orderId, paymentId }) => platform.channel?.post({ orderId, paymentId }),
  };
  const orderIds = new Set([options.order.id]);
  const flow = runFlow(paymentFlow, {
    initial: newPaymentFlow(options.order),
    readFacts,
    // The record has a handler for each type, which TypeScript cannot follow through the look-up.
    handle: (effect, dispatch) => (handlers[effect.type] as Handler<PaymentEffect, PaymentFlowEvent>)(effect, dispatch),
    startNeed: createNeedStarter(platform, group),
  });
  const press = (type: PlainPress) => () => flow.dispatch({ type });

  function readFacts(): PaymentFlowFacts {
    const { expiry } = options;
    // An app without types may give what is no number.
    const warnMs = Number.isFinite(expiry?.warnMs) ? (expiry?.warnMs ?? 60_000) : 60_000;
    return {
      now: { monotonic: platform.clock.monotonic(), wall: platform.clock.wall() },
      stored: Object.fromEntries(Array.from(orderIds, (id) => [id, store.read(id)])),
      isShared: platform.storage !== null,
      undoMs: options.undoMs ?? 0,
      canTakeBack: options.cancel !== undefined,
      expiry: expiry
        ? { leftMs: expiry.leftMs, warnMs: Math.max(leastWarningMs, warnMs), canExtend: expiry.extend !== undefined }
        : null,
    };
  }

  /** Apps without types make an id that is no text; it is kept, and compared, as text. */
  function createId(order: PaymentOrder): string {
    try {
      const made: unknown = options.createPaymentId?.(order);
      return String(made || randomId());
    } catch (error) {
      reportLater(error);
      return randomId();
    }
  }

  return {
    getState: () => flow.getState().current,
    subscribe(listener) {
      const seen = { state: flow.getState().current };
      return flow.subscribe(() => {
        const { current } = flow.getState();
        if (seen.state === current) return;
        seen.state = current;
        guard(listener);
      });
    },
    connect() {
      flow.dispatch({ type: 'watched' });
      return press('left');
    },
    pay: press('pay'),
    hearAmount: press('hear-amount'),
    undo: press('undo'),
    extend: press('extend'),
    cancel: press('cancel'),
    retry: press('retry'),
    checkNow: press('check-now'),
    sendAgain: press('send-again'),
    performAction: press('perform-action'),
    returned: press('returned'),
    look: press('woke'),
    repeat: press('hear-amount'),
    setOrder(order) {
      orderIds.add(order.id);
      flow.dispatch({ type: 'order-set', order });
    },
    next: press('next'),
    forget: press('forget'),
  };
}

/** Events without details. */
type PlainPress = {
  [Type in PaymentFlowEvent['type']]: { readonly type: Type } extends Extract<PaymentFlowEvent, { type: Type }>
    ? Type
    : never;
}[PaymentFlowEvent['type']];

/** `crypto.randomUUID` is missing outside secure contexts; `getRandomValues` is not. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
