import { isEnd } from '@payaloud/core/internal/payment';
import { readOutcome, type PayOutcome } from '@payaloud/core/payment';
import { currencyCodes, money } from '@payaloud/core/money';
import {
  fromAdyenAmount,
  fromStripeAmount,
  outcomeOfAdyen,
  outcomeOfStripe,
  toAdyenAmount,
  toStripeAmount,
  type AdyenPaymentResult,
  type StripePaymentIntent,
} from '@payaloud/core/providers';
import { describe, expect, it } from 'vitest';

const declined = (reason: string) => ({ kind: 'declined', reason });
const down = { kind: 'failed', reason: 'service-unavailable' };

/** The `requires_payment_method` of a refused card. */
const refused = (decline_code: string, code = 'card_declined'): StripePaymentIntent => ({
  status: 'requires_payment_method',
  last_payment_error: { type: 'card_error', code, decline_code },
});

describe('a Stripe PaymentIntent', () => {
  it.each<[string, StripePaymentIntent, object]>([
    ['waits for a first try', { status: 'requires_payment_method' }, { kind: 'processing' }],
    ['is about to be sent', { status: 'requires_confirmation' }, { kind: 'processing' }],
    ['is being processed', { status: 'processing' }, { kind: 'processing' }],
    [
      'waits for the cardholder’s approval at the bank',
      {
        status: 'processing',
        processing: { type: 'card', card: { customer_notification: { approval_requested: true } } },
      },
      { kind: 'processing', heldBy: 'bank' },
    ],
    [
      'is announced to the cardholder, who need not approve it',
      {
        status: 'processing',
        processing: { type: 'card', card: { customer_notification: { approval_requested: false } } },
      },
      { kind: 'processing' },
    ],
    ['is held', { status: 'requires_capture', currency: 'usd', amount_received: 0 }, { kind: 'processing' }],
    [
      'is paid',
      { status: 'succeeded', currency: 'usd', amount_received: 2350 },
      { kind: 'succeeded', amount: money(2350, 'USD') },
    ],
    [
      'is paid by an amount in no known currency',
      { status: 'succeeded', currency: 'xxx', amount_received: 1 },
      { kind: 'succeeded' },
    ],
    ['was cancelled', { status: 'canceled', cancellation_reason: 'requested_by_customer' }, { kind: 'cancelled' }],
    ['ran out of time', { status: 'canceled', cancellation_reason: 'automatic' }, { kind: 'expired' }],
    ['was cancelled after money came', { status: 'canceled', amount_received: 100 }, { kind: 'unknown' }],
    ['has a status of the future', { status: 'requires_patience' }, { kind: 'unknown' }],
    ['has an inherited name as its status', { status: 'constructor' }, { kind: 'unknown' }],
    [
      'asks in Stripe.js',
      { status: 'requires_action', next_action: { type: 'use_stripe_sdk', use_stripe_sdk: {} } },
      { kind: 'processing' },
    ],
    [
      'asks on the bank’s page',
      {
        status: 'requires_action',
        next_action: {
          type: 'redirect_to_url',
          redirect_to_url: { url: 'https://bank.example/3ds', return_url: null },
        },
      },
      { kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example/3ds' } },
    ],
    [
      'shows a code',
      {
        status: 'requires_action',
        next_action: {
          type: 'promptpay_display_qr_code',
          promptpay_display_qr_code: {
            image_url_png: 'https://q.example/1.png',
            hosted_instructions_url: 'https://q.example',
          },
        },
      },
      {
        kind: 'action-required',
        action: { kind: 'qr', imageUrl: 'https://q.example/1.png', link: 'https://q.example' },
      },
    ],
    ['has too little money', refused('insufficient_funds'), declined('insufficient-funds')],
    ['is above a limit', refused('card_velocity_exceeded'), declined('limit-exceeded')],
    ['has an expired card', refused('expired_card', 'expired_card'), declined('card-expired')],
    ['has a wrong security code', refused('incorrect_cvc', 'incorrect_cvc'), declined('wrong-details')],
    ['needs authentication', refused('authentication_required'), declined('authentication-failed')],
    ['has to ask the bank', refused('do_not_honor'), declined('contact-bank')],
    ['has a stolen card, which nobody is told', refused('stolen_card'), declined('other')],
    ['is declined for a reason of the future', refused('bad_weather'), declined('other')],
    ['has a reason with an inherited name', refused('constructor'), declined('other')],
    ['meets a bank that is down', refused('issuer_not_available'), down],
    [
      'was not authenticated',
      {
        status: 'requires_payment_method',
        last_payment_error: { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' },
      },
      declined('authentication-failed'),
    ],
    [
      'met a fault at Stripe',
      { status: 'requires_payment_method', last_payment_error: { type: 'api_error' } },
      { kind: 'failed', reason: 'other' },
    ],
  ])('that %s', (_, intent, outcome) => {
    const answer = outcomeOfStripe(intent, { whenRefused: 'declined' });
    expect(answer).toEqual(outcome);
    expect(readOutcome(JSON.parse(JSON.stringify(answer)))).toEqual(outcome);
  });

  it('that refused a card is not an end, because another card can still pay it', () => {
    expect(outcomeOfStripe(refused('insufficient_funds'))).toEqual({ kind: 'processing' });
    expect(outcomeOfStripe(refused('expired_card', 'expired_card'))).toEqual({ kind: 'processing' });
  });

  it('counts as paid while it is held only if the app says so', () => {
    expect(outcomeOfStripe({ status: 'requires_capture' }, { whenHeld: 'succeeded', reference: 'R7' })).toEqual({
      kind: 'succeeded',
      reference: 'R7',
    });
  });

  it('names no reference but the app’s', () => {
    const intent = { id: 'pi_123', status: 'succeeded', currency: 'usd', amount_received: 5 };
    expect(JSON.stringify(outcomeOfStripe(intent))).not.toContain('pi_123');
    expect(outcomeOfStripe({ status: '?' }, { reference: 'R7' })).toEqual({ kind: 'unknown', reference: 'R7' });
  });
});

describe('an Adyen result', () => {
  const refusal = (refusalReasonCode: string) => ({ resultCode: 'Refused', refusalReasonCode });

  it.each<[string, AdyenPaymentResult, object]>([
    [
      'Authorised',
      { resultCode: 'Authorised', amount: { value: 2350, currency: 'EUR' } },
      { kind: 'succeeded', amount: money(2350, 'EUR') },
    ],
    ['Refused', { resultCode: 'Refused' }, declined('other')],
    ['Refused 2', refusal('2'), declined('other')],
    ['Refused 5, blocked card', refusal('5'), declined('contact-bank')],
    ['Refused 6, expired card', refusal('6'), declined('card-expired')],
    ['Refused 8, invalid number', refusal('8'), declined('wrong-details')],
    ['Refused 9, issuer unavailable', refusal('9'), down],
    ['Refused 11, not authenticated', refusal('11'), declined('authentication-failed')],
    ['Refused 12, balance', refusal('12'), declined('insufficient-funds')],
    ['Refused 16, by the shopper', refusal('16'), { kind: 'cancelled' }],
    ['Refused 20, fraud, which nobody is told', refusal('20'), declined('other')],
    ['Refused 28, limit', refusal('28'), declined('limit-exceeded')],
    ['Refused for a reason of the future', refusal('99'), declined('other')],
    ['Refused for a reason with an inherited name', refusal('constructor'), declined('other')],
    ['Error', { resultCode: 'Error' }, { kind: 'failed', reason: 'other' }],
    ['Error 4, acquirer', { resultCode: 'Error', refusalReasonCode: '4' }, down],
    ['Cancelled', { resultCode: 'Cancelled' }, { kind: 'cancelled' }],
    ['Pending', { resultCode: 'Pending' }, { kind: 'processing' }],
    ['Received', { resultCode: 'Received' }, { kind: 'processing' }],
    ['PresentToShopper', { resultCode: 'PresentToShopper' }, { kind: 'processing' }],
    ['IdentifyShopper', { resultCode: 'IdentifyShopper' }, { kind: 'processing' }],
    ['ChallengeShopper', { resultCode: 'ChallengeShopper' }, { kind: 'processing' }],
    ['AuthenticationFinished', { resultCode: 'AuthenticationFinished' }, { kind: 'processing' }],
    ['AuthenticationNotRequired', { resultCode: 'AuthenticationNotRequired' }, { kind: 'processing' }],
    [
      'RedirectShopper by GET',
      { resultCode: 'RedirectShopper', action: { type: 'redirect', method: 'GET', url: 'https://bank.example' } },
      { kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example' } },
    ],
    [
      'RedirectShopper by POST',
      { resultCode: 'RedirectShopper', action: { type: 'redirect', method: 'POST', url: 'https://bank.example' } },
      { kind: 'processing' },
    ],
    ['PartiallyAuthorised', { resultCode: 'PartiallyAuthorised' }, { kind: 'unknown' }],
    ['a code of the future', { resultCode: 'Levitating' }, { kind: 'unknown' }],
    ['no code', {}, { kind: 'unknown' }],
  ])('%s', (_, result, outcome) => {
    expect(outcomeOfAdyen(result)).toEqual(outcome);
    expect(readOutcome(JSON.parse(JSON.stringify(outcomeOfAdyen(result))))).toEqual(outcome);
  });
});

it('no unknown text of a provider ever ends a payment', () => {
  for (const text of ['', 'toString', '__proto__', 'SUCCEEDED', 'authorised ']) {
    const outcomes: PayOutcome[] = [outcomeOfStripe({ status: text }), outcomeOfAdyen({ resultCode: text })];
    expect(outcomes.some(isEnd), text).toBe(false);
  }
});

describe('a provider’s minor units', () => {
  it.each([
    [2350, 'usd', 2350],
    [500, 'JPY', 500],
    [12340, 'KWD', 12340],
    // Stripe writes 5 ISK as 500, and 5 MGA as 5.
    [500, 'ISK', 5],
    [5, 'MGA', 500],
    [550, 'ISK', null],
    [500, 'UGX', null],
    [2.5, 'USD', null],
    [1, 'XXX', null],
    ['5', 'USD', null],
  ])('Stripe’s %s %s are %s', (amount, currency, minorUnits) => {
    const read = minorUnits === null ? null : money(minorUnits, currency.toUpperCase());
    expect(fromStripeAmount(amount, currency)).toEqual(read);
  });

  it.each([
    [500, 'CLP', 5],
    [5, 'CVE', 500],
    [5000, 'IDR', 500000],
    [500, 'ISK', 5],
    [5, 'JPY', 5],
    [550, 'CLP', null],
  ])('Adyen’s %s %s are %s', (value, currency, minorUnits) => {
    expect(fromAdyenAmount(value, currency)).toEqual(minorUnits === null ? null : money(minorUnits, currency));
  });

  it('returns every amount that it could write', () => {
    for (const currency of currencyCodes()) {
      for (const units of [1, 10, 5_000, 123_450]) {
        const amount = money(units, currency);
        const stripe = toStripeAmount(amount);
        const adyen = toAdyenAmount(amount);
        if (stripe !== null) expect(fromStripeAmount(stripe, currency)).toEqual(amount);
        if (adyen !== null) expect(fromAdyenAmount(adyen, currency)).toEqual(amount);
      }
    }
  });

  it('writes no amount that the provider would round', () => {
    expect(toStripeAmount(money(12_345, 'KWD'))).toBeNull();
    expect(toStripeAmount(money(12_340, 'KWD'))).toBe(12_340);
    expect(toStripeAmount(money(550, 'MGA'))).toBeNull();
    expect(toAdyenAmount(money(550, 'CVE'))).toBeNull();
    expect(toAdyenAmount(money(5, 'CLP'))).toBe(500);
  });
});
