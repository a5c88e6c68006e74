import type { PaymentController } from '@payaloud/browser';
import type { AfterPayStatus, PaymentState } from '@payaloud/core/payment';
import { useEffect, useSyncExternalStore } from 'react';
import { useConnected, useDefaults } from '../provider';
import { useFlow } from '../shared';
import { useDeliberatePress } from '../shared/useDeliberatePress';
import { createShownController } from './afterPayPart';
import { paymentButtons, type PaymentButtons } from './paymentButtons';
import type { UsePaymentOptions } from './paymentOptions';
import { usePaymentWords } from './usePaymentWords';

/** A payment as props. Every button is safe to render at any time; `available` lists those that do something now. */
export interface Payment extends PaymentButtons {
  readonly state: PaymentState;
  /** Loading state of the after-pay code. Pay works once it is `ready`. */
  readonly afterPay: AfterPayStatus;
  /** For actions that the buttons do not cover. Stable. */
  readonly controller: PaymentController;
  /** True if the app opens the bank's frame and pages itself (`performAction`). */
  readonly actionIsTheApps: boolean;
  /** Origins that may be framed. */
  readonly bankOrigins: readonly string[];
}

/**
 * One payment of one order: announced step by step, sent at most once, resumed after a reload. The payment outlives the
 * component: a sent payment continues, and the next mount asks the server about it.
 */
export function usePayment(options: UsePaymentOptions): Payment {
  const { language, locale, announcer } = useDefaults('payment', options);
  useConnected(announcer);
  const [state, controller] = useFlow(createShownController, { ...options, language, announcer });
  const afterPay = useSyncExternalStore(controller.subscribe, controller.getAfterPay, notYet);
  const words = usePaymentWords();
  const { id, amount, payee } = state.order;
  const offer = [state.status === 'review', id, amount.minorUnits, amount.currency, payee].join('\n');
  const payPress = useDeliberatePress(offer, controller.pay, controller.doubtPay);
  useEffect(() => controller.setOrder(options.order), [controller, options.order]);

  return {
    state,
    afterPay,
    controller,
    actionIsTheApps: options.performAction !== undefined,
    bankOrigins: options.bankOrigins ?? none,
    ...paymentButtons({ state, afterPay, controller, language, locale, options, words, payPress }),
  };
}

const none: readonly string[] = [];

/** On a server, and while its page hydrates. */
const notYet = () => 'loading' as const;
