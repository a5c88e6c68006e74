import type { PaymentControllerOptions } from '@payaloud/browser';
import type { Defaults } from '../provider';

/** The controller's options. Language, locale and announcer default to the provider's. */
export interface UsePaymentOptions
  extends
    Omit<PaymentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults, 'language' | 'locale' | 'announcer'> {
  /**
   * Origins that may be framed while the payer answers the bank (`3-d-secure`), for example
   * `['https://acs.bank.example']`. Their messages make the page ask the server. Only `https:`, or the loopback host
   * during development. Default: none; the page then navigates to the bank's address, where the browser shows its
   * origin.
   */
  readonly bankOrigins?: readonly string[];
}
