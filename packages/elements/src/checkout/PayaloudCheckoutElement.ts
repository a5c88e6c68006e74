import { lazyPart } from '@payaloud/browser/internal';
import { elementWith } from '../element/elementWith';
import type { CheckoutProperties } from './checkoutHost';

const shape = {
  attributes: { headingLevel: 'text' },
  properties: ['order', 'amount', 'client', 'methods', 'identity', 'payment'],
} as const;

const view = lazyPart(async () => (await import('./checkoutView')).checkoutView);

/**
 * A whole checkout: the total, the amount that is open, who pays, the payment and the receipt:
 * `<payaloud-checkout></payaloud-checkout>`. It shows once it has `order` or `amount`. `payaloud-step-change` and
 * `payaloud-status-change` bubble, and tell each step and each status of the payment after the first.
 */
export class PayaloudCheckoutElement extends elementWith<CheckoutProperties>(shape) {
  protected readonly view = view;

  protected override canShow(): boolean {
    return this.order !== undefined || this.amount !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-checkout': PayaloudCheckoutElement;
  }
}
