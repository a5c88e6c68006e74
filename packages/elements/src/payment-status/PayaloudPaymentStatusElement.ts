import { lazyPart } from '@payaloud/browser/internal';
import { elementWith } from '../element/elementWith';
import type { PaymentStatusProperties } from './paymentStatusHost';

const shape = { attributes: { headingLevel: 'text' }, properties: ['payment'] } as const;

const view = lazyPart(async () => (await import('../payment/paymentView')).paymentStatusView);

/**
 * The status of a payment that your own code drives, shown and announced: `<payaloud-payment-status></payaloud-payment-status>`. It has
 * no button that pays, and shows once it has `payment`.
 */
export class PayaloudPaymentStatusElement extends elementWith<PaymentStatusProperties>(shape) {
  protected readonly view = view;

  protected override canShow(): boolean {
    return this.payment !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-payment-status': PayaloudPaymentStatusElement;
  }
}
