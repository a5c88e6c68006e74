import { PayaloudAmountElement } from './amount/PayaloudAmountElement';
import { PayaloudCheckoutElement } from './checkout/PayaloudCheckoutElement';
import { PayaloudIdentityElement } from './identity/PayaloudIdentityElement';
import { PayaloudPaymentElement } from './payment/PayaloudPaymentElement';

const elements = {
  'payaloud-amount': PayaloudAmountElement,
  'payaloud-payment': PayaloudPaymentElement,
  'payaloud-identity': PayaloudIdentityElement,
  'payaloud-checkout': PayaloudCheckoutElement,
};

/**
 * Defines all elements that the page has not defined yet. Does nothing on a server.
 *
 * @example
 *   defineElements();
 *   document.body.append(document.createElement('payaloud-amount'));
 */
export function defineElements(): void {
  const registry = globalThis.customElements;
  for (const [name, element] of Object.entries(elements)) {
    if (registry && !registry.get(name)) registry.define(name, element);
  }
}
