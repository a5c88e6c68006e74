import type { PayOutcome, PaymentAction } from '../flows/payment/outcome';
import type { DeclineReason } from '../flows/payment/reasons';
import type { Money } from '../money';
import { fromProviderAmount, toProviderAmount, type ProviderDecimals } from './providerMoney';
import type { ProviderOutcomeOptions } from './stripe';

/** The fields of Adyen's answer to `/payments` and `/payments/details` that decide the outcome. */
export interface AdyenPaymentResult {
  readonly resultCode?: string;
  readonly refusalReasonCode?: string;
  /** In the smallest unit that Adyen uses for the currency. */
  readonly amount?: { readonly value?: number; readonly currency?: string };
  readonly action?: { readonly type?: string; readonly url?: string; readonly method?: string };
}

/**
 * Turns Adyen's answer into the answer of `pay` and `check`, on your server. A result that is not documented is
 * `unknown`. So is `PartiallyAuthorised`, because a part of the amount was taken.
 *
 * `Pending` and `Received` do not tell who holds the payment, so they say nothing of a bank.
 * Questions that Adyen's own component asks (3-D Secure 2, codes and vouchers) are `processing`.
 * https://docs.adyen.com/online-payments/build-your-integration/payment-result-codes
 *
 * @example
 *   outcomeOfAdyen({ resultCode: 'Authorised', amount: { value: 2350, currency: 'USD' } }, { reference: 'R7K2' });
 *   // { kind: 'succeeded', reference: 'R7K2', amount: { minorUnits: 2350, currency: 'USD' } }
 */
export function outcomeOfAdyen(result: AdyenPaymentResult, { reference }: ProviderOutcomeOptions = {}): PayOutcome {
  const named = reference === undefined ? {} : { reference };
  switch (result.resultCode) {
    case 'Authorised': {
      const amount = fromAdyenAmount(result.amount?.value, result.amount?.currency);
      return { kind: 'succeeded', ...named, ...(amount && amount.minorUnits > 0 ? { amount } : {}) };
    }
    case 'Refused':
      return refusals.get(result.refusalReasonCode ?? '') ?? { kind: 'declined', reason: 'other' };
    case 'Error': {
      const known = refusals.get(result.refusalReasonCode ?? '');
      return known?.kind === 'failed' ? known : { kind: 'failed', reason: 'other' };
    }
    case 'Cancelled':
      return { kind: 'cancelled' };
    case 'RedirectShopper': {
      const action = redirectOf(result);
      return action ? { kind: 'action-required', action } : { kind: 'processing' };
    }
    case 'AuthenticationFinished':
    case 'AuthenticationNotRequired':
    case 'ChallengeShopper':
    case 'IdentifyShopper':
    case 'Pending':
    case 'PresentToShopper':
    case 'Received':
      return { kind: 'processing' };
    default:
      return { kind: 'unknown', ...named };
  }
}

/**
 * An Adyen amount in ISO 4217 minor units. Null if it has no exact equivalent.
 *
 * @example
 *   fromAdyenAmount(2350, 'USD'); // { minorUnits: 2350, currency: 'USD' }
 */
export function fromAdyenAmount(value: unknown, currency: unknown): Money | null {
  return fromProviderAmount(value, currency, adyenDecimals);
}

/**
 * An amount in the units that Adyen uses. Null if Adyen cannot express it exactly.
 *
 * @example
 *   toAdyenAmount(money(2350, 'USD')); // 2350
 */
export function toAdyenAmount(money: Money): number | null {
  return toProviderAmount(money, adyenDecimals);
}

/** https://docs.adyen.com/development-resources/currency-codes, 26 November 2026. */
const adyenDecimals: ProviderDecimals = { CLP: 2, CVE: 0, IDR: 0, ISK: 2 };

/** https://docs.adyen.com/development-resources/refusal-reasons, 26 November 2026. */
const refusals: ReadonlyMap<string, PayOutcome> = new Map<string, PayOutcome>([
  // Referral, blocked card, not supported, not permitted, restricted card, revoked authorization.
  ...refusalsFor('contact-bank', ['3', '5', '10', '23', '25', '26']),
  // Withdrawal amount and count exceeded.
  ...refusalsFor('limit-exceeded', ['28', '29']),
  ...refusalsFor('card-expired', ['6']),
  // Card number, security code, address.
  ...refusalsFor('wrong-details', ['8', '24', '32']),
  ...refusalsFor('insufficient-funds', ['12']),
  // 3-D Secure: not authenticated, required, no result, error.
  ...refusalsFor('authentication-failed', ['11', '38', '39', '42']),
  // Acquirer error, and unavailable issuer.
  ['4', { kind: 'failed', reason: 'service-unavailable' }],
  ['9', { kind: 'failed', reason: 'service-unavailable' }],
  // Cancelled, and cancelled by the shopper.
  ['15', { kind: 'cancelled' }],
  ['16', { kind: 'cancelled' }],
  // The payment did not reach the acquirer.
  ['21', { kind: 'failed', reason: 'not-sent' }],
]);

function refusalsFor(reason: DeclineReason, codes: readonly string[]): readonly (readonly [string, PayOutcome])[] {
  return codes.map((code) => [code, { kind: 'declined', reason }]);
}

/** A redirect by POST needs a form, which Adyen's own component sends. */
function redirectOf({ action }: AdyenPaymentResult): PaymentAction | null {
  const isAddress = action?.type === 'redirect' && (action.method ?? 'GET').toUpperCase() === 'GET';
  return isAddress && action.url ? { kind: 'redirect', url: action.url } : null;
}
