import { lazyPart } from '@payaloud/browser/internal';
import { elementWith } from '../element/elementWith';
import type { PaymentProperties } from './paymentHost';

const shape = { attributes: { headingLevel: 'text' }, properties: ['order', 'payment'] } as const;

const view = lazyPart(async () => (await import('./paymentView')).paymentView);

/**
 * A payment of one order, announced step by step, with its button: `<payaloud-payment></payaloud-payment>`. It shows once it has
 * `order` and `payment`. `payaloud-status-change` bubbles, and tells each status after the first.
 */
export class PayaloudPaymentElement extends elementWith<PaymentProperties>(shape) {
  protected readonly view = view;

  protected override canShow(): boolean {
    return this.order !== undefined && this.payment !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-payment': PayaloudPaymentElement;
  }
}
