import type { Flow } from '@payaloud/core/internal/flow';
import type { PaymentEffect } from './effects';
import type { PaymentEvent, PaymentFacts } from './events';
import { needsOf, type PaymentNeed } from './needs';
import type { PaymentState } from './state';
import { update } from './update';

/** One payment on the server, in the shape of every flow. */
export const serverPaymentFlow: Flow<PaymentState, PaymentEvent, PaymentFacts, PaymentEffect, PaymentNeed> = {
  name: 'server-payment',
  update,
  needs: needsOf,
};
