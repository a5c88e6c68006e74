import type { PaymentEffect, PaymentFlowEvent } from '@payaloud/core/internal/payment';

/** Effects of a review. The handlers of all others are loaded after the page. */
export type EagerEffect = 'say' | 'tell' | 'answer' | 'leave-review' | 'forget' | 'extend';
export type LateEffect = Exclude<PaymentEffect['type'], EagerEffect>;

export type Dispatch = (event: PaymentFlowEvent) => void;

/** One handler per effect type. A record, so that a forgotten effect does not compile. */
export type EffectHandlers<Name extends PaymentEffect['type'] = PaymentEffect['type']> = {
  readonly [Type in Name]: (effect: Extract<PaymentEffect, { readonly type: Type }>, dispatch: Dispatch) => void;
};
