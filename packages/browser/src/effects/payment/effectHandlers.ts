import type { PaymentEffect, PaymentFlowEvent } from '@payaloud/core/payment';

export type Dispatch = (event: PaymentFlowEvent) => void;

/** What carries out each of these effects. A record, so that a forgotten effect does not compile. */
export type EffectHandlers<Name extends PaymentEffect['type'] = PaymentEffect['type']> = {
  readonly [Type in Name]: (effect: Extract<PaymentEffect, { readonly type: Type }>, dispatch: Dispatch) => void;
};
