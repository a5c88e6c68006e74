import { createPaymentController } from '@payaloud/browser/internal';
import { useEffect } from 'react';
import { useConnected, useDefaults } from '../provider';
import { useFlow } from '../shared';
import { useStableCheck, watchAnswers } from '../shared/misuse';
import { useDeliberatePress } from '../shared/useDeliberatePress';
import { useReadiness } from '../shared/useReadiness';
import { actionPanel } from './actionPanelCode';
import type { Payment } from './payment';
import { paymentButtons } from './paymentButtons';
import type { UsePaymentOptions } from './paymentOptions';
import { usePaymentWords } from './usePaymentWords';
import { useStatusChange } from './useStatusChange';

/**
 * One payment of one order: announced step by step, sent at most once, resumed after a reload. The payment outlives the
 * component: a sent payment continues, and the next mount asks the server about it.
 *
 * @example
 *   const payment = usePayment({
 *     order,
 *     pay: ({ paymentId, signal }) => ask(paymentId, { method: 'PUT', body: order.id, signal }),
 *     check: (paymentId, signal) => ask(paymentId, { signal }),
 *   });
 */
export function usePayment(options: UsePaymentOptions): Payment {
  const { language, locale, announcer, clock } = useDefaults('payment', options);
  useStableCheck('unstable-order', options.order.id, 'Keep the `id` of an order, from render to render.');
  useConnected(announcer);
  // Pay waits for the button that answers the bank, too.
  const { findPayment } = options;
  const lookup = findPayment && { findPayment: watchAnswers(findPayment) };
  const used = { ...options, ...lookup, language, announcer, clock: options.clock ?? clock, alsoNeeded: actionPanel };
  const [state, controller] = useFlow(createPaymentController, used);
  useStatusChange(controller, options.onStatusChange);
  const readiness = useReadiness(controller);
  const words = usePaymentWords();
  const { id, amount, payee } = state.order;
  const offer = [state.status === 'review', id, amount.minorUnits, amount.currency, payee].join('\n');
  const payPress = useDeliberatePress(offer, controller.pay, controller.doubtPay);
  const cancelPress = useDeliberatePress(state.status, controller.cancel, controller.doubtCancel, 'hurried');
  useEffect(() => controller.setOrder(options.order), [controller, options.order]);

  return {
    state,
    readiness,
    controller,
    actionIsTheApps: options.performAction !== undefined,
    helpContact: options.helpContact,
    hasOtherMethods: options.hasOtherMethods,
    bankOrigins: options.bankOrigins ?? none,
    ...paymentButtons({ state, readiness, controller, language, locale, options, words, payPress, cancelPress }),
  };
}

const none: readonly string[] = [];
