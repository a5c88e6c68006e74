import type { CallEffect } from '../store/store';

/** The payment, the order and the call of an error that has no caller, as far as they are known. */
export interface ErrorContext {
  readonly paymentId?: string;
  readonly orderId?: string;
  /** The call to the provider, or `onEvent`. */
  readonly call?: CallEffect['type'] | 'onEvent';
}

export type ErrorListener = (error: unknown, about?: ErrorContext) => void;

/** Never throws: an app's listener that fails would otherwise end the process, because nobody waits for these errors. */
export function neverThrowing(listener: ErrorListener): ErrorListener {
  return (...told) => {
    try {
      listener(...told);
    } catch (failure) {
      console.error(...told, failure);
    }
  };
}
