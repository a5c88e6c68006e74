import { useEffect, useSyncExternalStore } from 'react';
import { useConnected, useDefaults } from '../provider';
import { useFlow } from '../shared';
import { useDeliberatePress } from '../shared/useDeliberatePress';
import { createShownController } from './afterPayPart';
import type { Payment } from './payment';
import { paymentButtons } from './paymentButtons';
import type { UsePaymentOptions } from './paymentOptions';
import { usePaymentWords } from './usePaymentWords';

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
