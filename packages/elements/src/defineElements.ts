import { PayaloudAmountElement } from './amount/PayaloudAmountElement';
import { PayaloudCheckoutElement } from './checkout/PayaloudCheckoutElement';
import { PayaloudIdentityElement } from './identity/PayaloudIdentityElement';
import { PayaloudPaymentElement } from './payment/PayaloudPaymentElement';
import { PayaloudPaymentStatusElement } from './payment-status/PayaloudPaymentStatusElement';
import { PayaloudSpeakToMeElement } from './speak-to-me/PayaloudSpeakToMeElement';
import { PayaloudSpeechSettingsElement } from './speech-settings/PayaloudSpeechSettingsElement';

const elements = {
  'payaloud-amount': PayaloudAmountElement,
  'payaloud-payment': PayaloudPaymentElement,
  'payaloud-payment-status': PayaloudPaymentStatusElement,
  'payaloud-identity': PayaloudIdentityElement,
  'payaloud-checkout': PayaloudCheckoutElement,
  'payaloud-speak-to-me': PayaloudSpeakToMeElement,
  'payaloud-speech-settings': PayaloudSpeechSettingsElement,
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
