import type { Message } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { toDecimalString, type Money } from '@payaloud/core/money';
import {
  checkoutFlow,
  newCheckout,
  type CheckoutEffect,
  type CheckoutEvent,
  type CheckoutFacts,
  type CheckoutOrder,
  type CheckoutState,
  type EditableStep,
} from '@payaloud/core/internal/checkout';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import type { Announcer } from '../../announcer';
import { PayaloudBrowserError } from '../../errors';
import { runFlow, withTimeout, systemClock, type Clock, type Timers } from '../../runtime';

export interface CheckoutControllerOptions extends Pick<CheckoutFacts, 'methods'> {
  readonly announcer: Announcer;
  readonly language: Language<'checkout'>;
  /** How far the payment is, read before each event. */
  readonly getPayment: () => CheckoutFacts['payment'];
  /** The order. Null until the app has one. */
  readonly order: CheckoutOrder | null;
  /**
   * Fixes the order with the part of the amount that the payer entered, at the app's server. The signal is aborted when the answer is late.
   * Rejected with a `PayaloudBrowserError` of the code `signed-out`, it tells the payer to sign in again.
   * @default the amount is not the payer's to enter
   */
  readonly openOrder?: ((amount: Money | null, signal: AbortSignal) => Promise<CheckoutOrder>) | undefined;
  /** Asks the server if this order has a payment that was charged or may still be. A rejected promise means "not known". */
  readonly hasPayment: (order: CheckoutOrder) => Promise<boolean>;
  /**
   * Asks the server if it needs to know who pays this order.
   * @default it does not
   */
  readonly needsConfirmation?: ((order: CheckoutOrder) => Promise<boolean>) | undefined;
  /** @default the browser's */
  readonly clock?: Clock & Timers;
}

/** The steps of a checkout around a payment. Create it outside render; it does nothing until `connect`. */
export interface CheckoutController {
  readonly getState: () => CheckoutState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: () => () => void;
  readonly dispatch: (event: CheckoutEvent) => void;
  readonly sendAmount: (amount: Money | null) => void;
  readonly sendMethod: (methodId: string) => void;
  readonly edit: (step: EditableStep) => void;
  readonly setOrder: (order: CheckoutOrder | null) => void;
}

/** In ms. A server that takes longer counts as not answering. */
const answerTimeoutMs = 10_000;

export function createCheckoutController(options: CheckoutControllerOptions): CheckoutController {
  const clock = options.clock ?? systemClock;
  const flow = runFlow(checkoutFlow, {
    initial: firstStep(options),
    readFacts: () => factsOf(options),
    handle,
    startNeed: () => () => {},
  });

  function handle(effect: CheckoutEffect, dispatch: (event: CheckoutEvent) => void) {
    switch (effect.type) {
      case 'open-order': {
        const { turn, amount } = effect;
        const abort = new AbortController();
        const open = async () => options.openOrder?.(amount, abort.signal);
        void answerOf(open().catch(signedOut)).then((order) => {
          if (order && order !== 'signed-out') return dispatch({ type: 'order-opened', turn, order });
          // The payer was told that the shop does not answer. Its order would be a second one beside that of the next try.
          abort.abort();
          dispatch({ type: 'order-not-opened', turn, isSignedOut: order === 'signed-out' });
        });
        return;
      }
      case 'look-up-order': {
        const { turn, order } = effect;
        // Without an answer the payment takes over, which says that it is not clear and asks on. Any other step could say that nothing was paid.
        void answerOf(options.hasPayment(order)).then((hasPayment = true) =>
          dispatch({ type: 'order-looked-up', turn, hasPayment }),
        );
        return;
      }
      case 'ask-policy': {
        const { turn, order } = effect;
        const ask = async () => options.needsConfirmation?.(order);
        void answerOf(ask().catch(signedOut)).then((isNeeded) =>
          dispatch(
            typeof isNeeded === 'boolean'
              ? { type: 'policy-told', turn, isNeeded }
              : { type: 'policy-unknown', turn, isSignedOut: isNeeded === 'signed-out' },
          ),
        );
        return;
      }
      case 'say-problem':
        return options.announcer.announce({
          text: options.language.sentences.checkout.problems[effect.problem],
          urgency: 'assertive',
          lang: options.language.tag,
          topic: 'checkout-problem',
        });
      case 'say-new-total':
        return options.announcer.announce(newTotalMessage(effect, options.language));
    }
  }

  /** Undefined if it is rejected or late. */
  function answerOf<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
    return withTimeout<Answer | undefined>(answer, answerTimeoutMs, undefined, clock);
  }

  return {
    getState: flow.getState,
    subscribe: flow.subscribe,
    dispatch: flow.dispatch,
    connect() {
      flow.dispatch({ type: 'started' });
      return () => {};
    },
    sendAmount: (amount) => flow.dispatch({ type: 'amount-sent', amount }),
    sendMethod: (methodId) => flow.dispatch({ type: 'method-sent', methodId }),
    edit: (step) => flow.dispatch({ type: 'edited', step }),
    setOrder: (order) => flow.dispatch({ type: 'order-set', order }),
  };
}

/** Tells a server that knows no user from one that does not answer. */
function signedOut(error: unknown): 'signed-out' {
  if (error instanceof PayaloudBrowserError && error.code === 'signed-out') return 'signed-out';
  throw error;
}

function newTotalMessage(
  { order: { amount }, isConfirmationVoid }: Extract<CheckoutEffect, { type: 'say-new-total' }>,
  language: Language<'checkout'>,
): Message {
  const { orderTotal, common } = language.sentences;
  const say = (total: string | null) =>
    isConfirmationVoid ? orderTotal.changedAfterConfirmation(total) : orderTotal.changed(total);
  return {
    text: say(common.amountInDigits(toDecimalString(amount), amount.currency)),
    speech: say(speakAmount(amount, language)),
    masked: say(null),
    urgency: 'polite',
    lang: language.tag,
    topic: 'payaloud-total',
    repeatIfCutOff: { about: 'payaloud-total', unless: 'newer' },
  };
}

function factsOf(options: CheckoutControllerOptions): CheckoutFacts {
  return {
    isAmountOpen: options.openOrder !== undefined,
    methods: options.methods,
    asksWhoPays: options.needsConfirmation !== undefined,
    payment: options.getPayment(),
  };
}

/** The step that is shown first, also on a server. `connect` starts it again, with its effects. */
function firstStep(options: CheckoutControllerOptions): CheckoutState {
  const start = { ...newCheckout, order: options.order };
  return { ...checkoutFlow.update(start, { type: 'started' }, factsOf(options)).state, turn: newCheckout.turn };
}
