import type { CallEffect } from '../store/store';

/** The payment, the order and the call of an error that has no caller, as far as they are known. */
export interface ErrorContext {
  readonly paymentId?: string;
  readonly orderId?: string;
  /** The call to the provider, or `onEvent`. */
  readonly call?: CallEffect['type'] | 'onEvent';
}

export type ErrorListener = (error: unknown, about?: ErrorContext) => void;
