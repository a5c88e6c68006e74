import {
  createCheckoutController,
  createPaymentsClient,
  type CheckoutController,
  type PaymentsClient,
} from '@payaloud/browser/internal';
import type { CheckoutFacts, CheckoutOrder, CheckoutState } from '@payaloud/core/internal/checkout';
import type { PaymentStatusName } from '@payaloud/core/payment';
import { useEffect, useMemo, useRef, useState } from 'react';
import { usePaymentMethods, type PaymentMethodChoice } from '../payment-methods';
import { useConnected, useDefaults } from '../provider';
import { useFlow, useIsomorphicLayoutEffect, useLatest } from '../shared';
import { createConfirmation, type Confirmation } from './confirmation';
import type { UseCheckoutOptions } from './checkoutOptions';

export interface CheckoutFlow {
  readonly state: CheckoutState;
  /** Its functions are stable and safe to call in every state. */
  readonly controller: CheckoutController;
  readonly client: PaymentsClient;
  readonly choice: PaymentMethodChoice;
  /** The challenges and confirmations of the order. */
  readonly confirmation: Confirmation;
  /**
   * Tells the checkout how far the payment is, so that nothing changes under one that is being charged. `methodId`: the means with
   * which it was sent; null if that is not known.
   */
  readonly onPaymentStatus: (status: PaymentStatusName, methodId: string | null) => void;
}

/** The steps of a checkout around a payment. Silent on mount. */
export function useCheckout(options: UseCheckoutOptions): CheckoutFlow {
  const { language, announcer, clock } = useDefaults('checkout', options);
  const { order = null, amount, identity } = options;
  const client = useMemo(() => options.client ?? createPaymentsClient(), [options.client]);
  const keyId = identity ? identity.keyId : undefined;
  const confirmation = useMemo(() => createConfirmation(client, keyId), [client, keyId]);
  const paymentStatus = useRef<PaymentStatusName>('looking-up');
  const [declined, setDeclined] = useState<string | null>(null);
  const choice = usePaymentMethods({
    ...(options.methods ?? noMethods),
    declined,
    language,
    locale: options.locale,
    announcer,
  });
  useConnected(announcer);
  const methods = options.methods ? methodsOf(choice) : 'unneeded';
  const [state, controller] = useFlow(createCheckoutController, {
    clock,
    announcer,
    language,
    order,
    methods,
    getPayment: () => charges[paymentStatus.current],
    openOrder: amount?.openOrder,
    hasPayment: async (asked: CheckoutOrder) => (await client.findPayment(asked.id)).paymentId !== null,
    needsConfirmation: identity === false ? undefined : (asked: CheckoutOrder) => confirmation.isNeeded(asked.id),
  });
  useEffect(() => {
    if (order !== null) controller.setOrder(order);
  }, [controller, order]);
  const hadMethods = useRef(methods);
  useEffect(() => {
    if (hadMethods.current === methods) return;
    hadMethods.current = methods;
    controller.dispatch({ type: 'methods-changed' });
  }, [controller, methods]);
  useStepChange(controller, options.onStepChange);

  return {
    state,
    controller,
    client,
    choice,
    confirmation,
    onPaymentStatus(status, methodId) {
      if (paymentStatus.current === status) return;
      paymentStatus.current = status;
      if (endsUncharged.has(status)) {
        if (status === 'declined') setDeclined(methodId);
        controller.dispatch({ type: 'payment-not-charged' });
      } else if (status === 'review') {
        controller.dispatch({ type: 'payment-offered' });
      }
    },
  };
}

/** Tells the app of each step that differs from the one before. */
function useStepChange(controller: CheckoutController, onStepChange: UseCheckoutOptions['onStepChange']): void {
  const latest = useLatest({ onStepChange });
  const last = useRef(controller.getState().status);
  // Before the effect that connects the flow, which may go on at once.
  useIsomorphicLayoutEffect(() => {
    function tell() {
      const { status } = controller.getState();
      if (status === last.current) return;
      last.current = status;
      latest.onStepChange?.(status);
    }
    tell();
    return controller.subscribe(tell);
  }, [controller, latest]);
}

const noMethods = { methods: [] };

/** If one means alone can be used, it is not a question; the payer can still look at the others. */
function methodsOf({ offered }: PaymentMethodChoice): Exclude<CheckoutFacts['methods'], 'unneeded'> {
  const [first, ...others] = offered.filter(({ words }) => !words.isExpired);
  if (!first) return 'none';
  return others.length === 0 && first.method.kind !== 'new' ? 'settled' : 'asked';
}

type Charge = 'idle' | 'underway' | 'paid';

/** A record, so that a new status does not compile until it is classified. */
const charges: Readonly<Record<PaymentStatusName, Charge>> = {
  'looking-up': 'idle',
  review: 'idle',
  undoable: 'underway',
  processing: 'underway',
  'action-required': 'underway',
  unknown: 'underway',
  succeeded: 'paid',
  refunded: 'paid',
  declined: 'idle',
  failed: 'idle',
  cancelled: 'idle',
  expired: 'idle',
};

const endsUncharged: ReadonlySet<PaymentStatusName> = new Set(['declined', 'failed', 'cancelled', 'expired']);
