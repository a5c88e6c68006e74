import type { Money } from '../../money';

/** One thing that a payee hears: money that came, or that went back. Confirmed by the server. */
export interface PayeeNews {
  readonly id: string;
  readonly kind: 'received' | 'refunded';
  /** More than zero. */
  readonly amount: Money;
  /** The payer's name. Null if the payee may not be told. */
  readonly payer: string | null;
  /** True if it was said on any device. */
  readonly heard: boolean;
}
