import type { PayOutcome, PaymentAction } from '../flows/payment/outcome';
import type { DeclineReason } from '../flows/payment/reasons';
import type { Money } from '../money';
import { fromProviderAmount, toProviderAmount, type ProviderDecimals } from './providerMoney';

/** The fields of Stripe's PaymentIntent that decide the outcome. Stripe's own type fits. */
export interface StripePaymentIntent {
  readonly status: string;
  /** In the smallest unit that Stripe uses for the currency. */
  readonly amount_received?: number | null;
  /** Lower case, for example `usd`. */
  readonly currency?: string;
  readonly last_payment_error?: {
    readonly type?: string | null;
    readonly code?: string | null;
    readonly decline_code?: string | null;
  } | null;
  readonly next_action?: object | null;
  readonly processing?: { readonly type?: string; readonly card?: CardProcessing | null } | null;
  readonly cancellation_reason?: string | null;
}

interface CardProcessing {
  readonly customer_notification?: { readonly approval_requested?: boolean | null } | null;
}

export interface ProviderOutcomeOptions {
  /** The reference that the payer can give to you. Default: none. Never the provider's id, which only machines use. */
  readonly reference?: string | undefined;
}

export interface StripeOutcomeOptions extends ProviderOutcomeOptions {
  /**
   * Outcome of a payment whose amount is held but not yet captured (`requires_capture`). Default: `processing`,
   * because nothing has been charged.
   */
  readonly whenHeld?: 'processing' | 'succeeded' | undefined;
  /**
   * Outcome of a refused attempt (`requires_payment_method` with an error). Default: `processing`, because another card can still
   * pay the same intent, for example in another tab. `declined` if you have cancelled the intent.
   */
  readonly whenRefused?: 'processing' | 'declined' | undefined;
}

/**
 * Turns a Stripe PaymentIntent into the answer of `pay` and `check`, on your server. A status that is not documented is
 * `unknown`. So is `canceled` if an amount was received.
 *
 * A 3-D Secure question that Stripe.js opens (`use_stripe_sdk`) is `processing`: call `handleNextAction` in the page.
 * https://docs.stripe.com/payments/paymentintents/lifecycle
 *
 * @example
 *   outcomeOfStripe({ status: 'succeeded', amount_received: 2350, currency: 'usd' }, { reference: 'R7K2' });
 *   // { kind: 'succeeded', reference: 'R7K2', amount: { minorUnits: 2350, currency: 'USD' } }
 */
export function outcomeOfStripe(intent: StripePaymentIntent, options: StripeOutcomeOptions = {}): PayOutcome {
  const { status, amount_received: received = null, currency } = intent;
  switch (status) {
    case 'succeeded': {
      const amount = fromStripeAmount(received, currency);
      return { kind: 'succeeded', ...referenceIn(options), ...(amount && amount.minorUnits > 0 ? { amount } : {}) };
    }
    case 'requires_capture':
      return options.whenHeld === 'succeeded' ? { kind: 'succeeded', ...referenceIn(options) } : { kind: 'processing' };
    case 'processing':
      return isHeldByBank(intent) ? { kind: 'processing', heldBy: 'bank' } : { kind: 'processing' };
    case 'requires_confirmation':
      return { kind: 'processing' };
    case 'requires_action': {
      const action = actionOf(intent.next_action);
      return action ? { kind: 'action-required', action } : { kind: 'processing' };
    }
    case 'requires_payment_method':
      return options.whenRefused === 'declined' ? refusalOf(intent) : { kind: 'processing' };
    case 'canceled':
      if (received) return { kind: 'unknown', ...referenceIn(options) };
      return { kind: endedByTime.has(intent.cancellation_reason ?? '') ? 'expired' : 'cancelled' };
    default:
      return { kind: 'unknown', ...referenceIn(options) };
  }
}

/**
 * True if the card's bank waits for the cardholder's approval (RBI's rules for Indian cards). It is the only state of Stripe that names
 * the bank. `processing` alone is a bank debit on its way, and a review by Radar is the merchant's.
 * https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing
 */
function isHeldByBank({ processing }: StripePaymentIntent): boolean {
  return processing?.card?.customer_notification?.approval_requested === true;
}

/**
 * A Stripe amount in ISO 4217 minor units. Null if it has no exact equivalent.
 *
 * @example
 *   fromStripeAmount(500, 'isk'); // { minorUnits: 5, currency: 'ISK' }
 */
export function fromStripeAmount(amount: unknown, currency: unknown): Money | null {
  return fromProviderAmount(amount, currency, stripeDecimals);
}

/**
 * An amount in the units that Stripe uses. Null if Stripe cannot charge it exactly.
 *
 * @example
 *   toStripeAmount(money(5, 'ISK')); // 500
 */
export function toStripeAmount(money: Money): number | null {
  const amount = toProviderAmount(money, stripeDecimals);
  // Stripe takes three decimals only if the last one is 0.
  return amount !== null && threeDecimals.has(money.currency) && amount % 10 !== 0 ? null : amount;
}

/** https://docs.stripe.com/currencies, 26 November 2026. It lists UGX both with no decimals and with two. */
const stripeDecimals: ProviderDecimals = { ISK: 2, MGA: 0, UGX: null };
const threeDecimals: ReadonlySet<string> = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

const endedByTime: ReadonlySet<string> = new Set(['automatic', 'expired']);

/** Without an error nothing was tried yet, or a request is still on its way. */
function refusalOf({ last_payment_error: error }: StripePaymentIntent): PayOutcome {
  if (!error) return { kind: 'processing' };
  const { code, decline_code: declineCode, type } = error;
  if (code === 'payment_intent_payment_attempt_expired') return { kind: 'expired' };
  const known = declines.get(declineCode ?? '') ?? declines.get(code ?? '');
  if (known) return known;
  return type === 'card_error' || declineCode ? other : { kind: 'failed', reason: 'other' };
}

const other: PayOutcome = { kind: 'declined', reason: 'other' };
const down: PayOutcome = { kind: 'failed', reason: 'service-unavailable' };

/**
 * Lost and stolen cards and suspected fraud count as `other`, as Stripe asks.
 * https://docs.stripe.com/declines/codes, 26 November 2026.
 */
const declines: ReadonlyMap<string, PayOutcome> = new Map<string, PayOutcome>([
  ...declinesFor('insufficient-funds', ['insufficient_funds']),
  ...declinesFor('limit-exceeded', ['card_velocity_exceeded', 'withdrawal_count_limit_exceeded']),
  ...declinesFor('card-expired', ['expired_card']),
  ...declinesFor('wrong-details', [
    'incorrect_address',
    'incorrect_cvc',
    'incorrect_number',
    'incorrect_zip',
    'invalid_cvc',
    'invalid_expiry_month',
    'invalid_expiry_year',
    'invalid_number',
  ]),
  ...declinesFor('authentication-failed', [
    'authentication_not_handled',
    'authentication_required',
    'payment_intent_authentication_failure',
  ]),
  ...declinesFor('contact-bank', [
    'call_issuer',
    'card_not_supported',
    'currency_not_supported',
    'do_not_honor',
    'do_not_try_again',
    'invalid_account',
    'invalid_amount',
    'new_account_information_available',
    'no_action_taken',
    'not_permitted',
    'pickup_card',
    'restricted_card',
    'revocation_of_all_authorizations',
    'revocation_of_authorization',
    'security_violation',
    'service_not_allowed',
    'stop_payment_order',
    'transaction_not_allowed',
  ]),
  ...declinesFor('other', ['fraudulent', 'generic_decline', 'lost_card', 'merchant_blacklist', 'stolen_card']),
  ['issuer_not_available', down],
  ['processing_error', down],
  ['reenter_transaction', down],
  ['try_again_later', down],
]);

function declinesFor(reason: DeclineReason, codes: readonly string[]): readonly (readonly [string, PayOutcome])[] {
  return codes.map((code) => [code, { kind: 'declined', reason }]);
}

/** The next action if the payer can take it by an address or a code. Stripe.js takes the others. */
function actionOf(next: unknown): PaymentAction | null {
  const { type, ...details } = recordOf(next);
  const own = recordOf(typeof type === 'string' ? details[type] : null);
  const url = textOf(own.url);
  if (url !== null) return { kind: 'redirect', url };
  const code = recordOf(own.qr_code);
  const imageUrl = textOf(own.image_url_png) ?? textOf(code.image_url_png);
  if (imageUrl === null) return null;
  const link = textOf(own.mobile_auth_url) ?? textOf(own.hosted_instructions_url);
  return { kind: 'qr', imageUrl, ...(link === null ? {} : { link }) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function referenceIn({ reference }: ProviderOutcomeOptions): { reference?: string } {
  return reference === undefined ? {} : { reference };
}
