import type { PaymentControllerOptions } from '@payaloud/browser';
import type { Defaults } from '../provider';

/** The controller's options; language, locale and announcer default to the provider's. */
export interface UsePaymentOptions
  extends
    Omit<PaymentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults, 'language' | 'locale' | 'announcer'> {
  /**
   * Origins that may be shown in the frame in which the payer answers the bank (`3-d-secure`), for example
   * `['https://acs.bank.example']`, and whose messages make the page ask the server. Only `https:`, or the loopback host
   * while you develop. Default: none, and the page leaves for the bank's address, where the browser shows whose it is.
   */
  readonly bankOrigins?: readonly string[];
}
