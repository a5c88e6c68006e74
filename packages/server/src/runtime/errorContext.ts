import type { CallEffect } from '../store/store';

/** What an error without a caller is about, as far as it is known. */
export interface ErrorContext {
  readonly paymentId?: string;
  readonly orderId?: string;
  /** The call to the provider, or `onEvent`. */
  readonly call?: CallEffect['type'] | 'onEvent';
}

export type ErrorListener = (error: unknown, about?: ErrorContext) => void;
