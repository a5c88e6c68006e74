import { createPaymentController, type PaymentController } from '@payaloud/browser';
import type { PaymentState } from '@payaloud/core/payment';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnected, useDefaults } from '../provider';
import { useLiveOptions, type UsePaymentOptions } from './liveOptions';
import { paymentButtons, type PaymentButtons } from './paymentButtons';

/** A payment as ready props. Every button is always safe to render; `available` says which ones do something now. */
export interface Payment extends PaymentButtons {
  readonly state: PaymentState;
  /** For what the buttons do not cover. Stable. */
  readonly controller: PaymentController;
  /** Whether the app opens the bank's frame and pages itself (`performAction`). */
  readonly actionIsTheApps: boolean;
}

/**
 * One payment of one order: announced step by step, sent at most once, resumed after a reload. The payment outlives the
 * component: what was sent goes on, and the next mount asks the server for it.
 */
export function usePayment(options: UsePaymentOptions): Payment {
  const { language, locale, announcer } = useDefaults('payment', options);
  const live = useLiveOptions({ ...options, language, announcer });
  const [controller] = useState(() => createPaymentController(live));
  const state = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);

  useConnected(announcer);
  useEffect(() => controller.connect(), [controller]);
  useEffect(() => controller.setOrder(options.order), [controller, options.order]);

  return {
    state,
    controller,
    actionIsTheApps: options.performAction !== undefined,
    ...paymentButtons({ state, controller, language, locale, options }),
  };
}
