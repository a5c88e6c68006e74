import type { SavedMethod } from '@payaloud/core/internal/payment-methods';
import type { HostedFieldAdapter } from '../hosted-field';

/** A way to pay that the payer can choose. */
export type PaymentMethod = SavedMethod | NewMethod;

/** A means that is entered now, in the provider's own fields. */
export interface NewMethod {
  readonly kind: 'new';
  /** The app's id. It is never shown or spoken. */
  readonly id: string;
  /** The provider's fields. They are mounted when this means is first chosen, and stay, so that nothing is typed twice. */
  readonly field: HostedFieldAdapter;
  /** Default: "Another card" in the payer's language. */
  readonly label?: string;
}
