import { createPaymentController, type PaymentController } from '@payaloud/browser';
import type { PaymentState } from '@payaloud/core/payment';
import { useEffect } from 'react';
import { useConnected, useDefaults } from '../provider';
import { useFlow } from '../shared';
import { paymentButtons, type PaymentButtons } from './paymentButtons';
import type { UsePaymentOptions } from './paymentOptions';

/** A payment as ready props. Every button is always safe to render; `available` says which ones do something now. */
export interface Payment extends PaymentButtons {
  readonly state: PaymentState;
  /** For what the buttons do not cover. Stable. */
  readonly controller: PaymentController;
  /** True if the app opens the bank's frame and pages itself (`performAction`). */
  readonly actionIsTheApps: boolean;
  /** Origins that may be framed. */
  readonly bankOrigins: readonly string[];
}

/**
 * One payment of one order: announced step by step, sent at most once, resumed after a reload. The payment outlives the
 * component: what was sent goes on, and the next mount asks the server for it.
 */
export function usePayment(options: UsePaymentOptions): Payment {
  const { language, locale, announcer } = useDefaults('payment', options);
  useConnected(announcer);
  const [state, controller] = useFlow(createPaymentController, { ...options, language, announcer });
  useEffect(() => controller.setOrder(options.order), [controller, options.order]);

  return {
    state,
    controller,
    actionIsTheApps: options.performAction !== undefined,
    bankOrigins: options.bankOrigins ?? none,
    ...paymentButtons({ state, controller, language, locale, options }),
  };
}

const none: readonly string[] = [];
