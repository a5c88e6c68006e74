import {
  payIntentFlow,
  readyPayIntent,
  type PayIntentEffect,
  type PayIntentEvent,
  type PayIntentState,
} from '@payaloud/core/pay-intent';
import { runFlow, type Clock } from '../../runtime';

export interface PayIntentOptions {
  /** Called once for each time that the payer meant it. Until a returned promise settles, nothing can be meant again. */
  readonly onPay: () => void | Promise<unknown>;
  /** True if nothing can be paid yet. */
  readonly isBlocked: boolean;
  /** A press while it is blocked: the app says why. */
  readonly onBlocked: () => void;
  /** Moves the focus once the page shows the new state. */
  readonly moveFocus: (focus: Extract<PayIntentEffect, { type: 'focus' }>) => void;
  readonly isRangeFocused: () => boolean;
  readonly clock: Pick<Clock, 'monotonic'>;
}

export interface PayIntentController {
  readonly getState: () => PayIntentState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: PayIntentEvent) => void;
  /** What was meant and not finished does not outlive the component. */
  readonly connect: () => () => void;
}

export function createPayIntentController(options: PayIntentOptions): PayIntentController {
  const flow = runFlow(payIntentFlow, {
    initial: readyPayIntent,
    readFacts: () => ({
      now: options.clock.monotonic(),
      isBlocked: options.isBlocked,
      isRangeFocused: options.isRangeFocused(),
    }),
    handle,
    startNeed: () => () => {},
  });
  return { ...flow, connect: () => () => flow.dispatch({ type: 'offer-changed' }) };

  function handle(effect: PayIntentEffect, dispatch: (event: PayIntentEvent) => void) {
    switch (effect.type) {
      case 'pay': {
        const settled = () => dispatch({ type: 'settled' });
        // An exception at once is the same end as a rejection.
        const pay = async () => options.onPay();
        void pay().then(settled, settled);
        return;
      }
      case 'answer-blocked':
        return options.onBlocked();
      case 'focus':
        return options.moveFocus(effect);
    }
  }
}
