import {
  payIntentFlow,
  readyPayIntent,
  type PayIntentEffect,
  type PayIntentEvent,
  type PayIntentState,
} from '@payaloud/core/internal/pay-intent';
import { runFlow, type Clock } from '../../runtime';

export interface PayIntentOptions {
  /** Called once per confirmed intent. No new intent is accepted until a returned promise settles. */
  readonly onPay: () => void | Promise<unknown>;
  /** True if payment is not possible yet. */
  readonly isBlocked: boolean;
  /** Called for a press while blocked, so that the app can say why. */
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
  /** An unfinished intent does not outlive the component. */
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
        // An exception counts as a rejected promise.
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
