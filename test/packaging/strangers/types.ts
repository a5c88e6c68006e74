// Code that must compile, and code that must not. Only the compiler reads this file.
import type { IdentityConfirmation, PaymentController, RecognitionEngine } from '@payaloud/browser';
import { combineParts, type Language } from '@payaloud/core/languages';
import { amount } from '@payaloud/core/languages/en/amount';
import { payment as paying } from '@payaloud/core/languages/en/payment';
import { money, type Money } from '@payaloud/core/money';
import type { DeclineReason, FailureReason, PaymentState, PaymentStatusName, PayOutcome } from '@payaloud/core/payment';
import { hearAmount } from '@payaloud/core/spoken-amount';
import type {
  AmountChangeDetails,
  AmountEntry,
  AmountFieldProps,
  CheckoutIdentity,
  ConfirmIdentityProps,
  Payment,
  PaymentStatusProps,
  ShownPayment,
  SwipeToPayProps,
  UseAmountFieldOptions,
  UsePaymentOptions,
} from '@payaloud/react';
import type { ConfirmIdentityByVoiceProps } from '@payaloud/react/experimental';
import { expectTypeOf } from 'vitest';

const price = money(2350, 'USD');
expectTypeOf(price).toEqualTypeOf<Money>();
// @ts-expect-error Amounts are in minor units, and never text.
money('23.50', 'USD');
// @ts-expect-error A Money cannot be changed.
price.minorUnits = 1;

const heard = hearAmount(['twelve dollars'], { language: { ...amount, words: {} as never }, currency: 'USD' });
if (heard.kind === 'amount') expectTypeOf(heard.money).toEqualTypeOf<Money>();
// @ts-expect-error An amount is there only if it was exactly understood.
void heard.money;

expectTypeOf(combineParts(amount, paying)).toExtend<Language<'amount'>>();
expectTypeOf(combineParts(amount, paying)).toExtend<Language<'payment'>>();
expectTypeOf(combineParts(amount, paying)).not.toExtend<Language<'identity'>>();

const field: AmountFieldProps = {
  label: 'Tip',
  partProps: { input: { className: 'form-control', 'data-app': 'tip' } },
};
expectTypeOf(field).toExtend<UseAmountFieldOptions>();
expectTypeOf<NonNullable<AmountFieldProps['onValueChange']>>().parameters.toEqualTypeOf<
  [value: Money | null, details: AmountChangeDetails]
>();
expectTypeOf<AmountEntry['value']>().toEqualTypeOf<Money | null>();
// @ts-expect-error A field needs a label, because a screen reader says it.
const unnamed: AmountFieldProps = { name: 'tip' };
// @ts-expect-error A number is not an amount.
const bare: AmountFieldProps = { label: 'Tip', max: 100 };
// @ts-expect-error Names and presses of parts are the field's.
const renamed: AmountFieldProps = { label: 'Tip', partProps: { acceptButton: { 'aria-label': 'OK' } } };

expectTypeOf<Payment['state']>().toEqualTypeOf<PaymentState>();
expectTypeOf<Payment['controller']>().toEqualTypeOf<PaymentController>();
expectTypeOf<PaymentStatusProps['payment']>().toEqualTypeOf<Payment | PaymentState | ShownPayment>();
// @ts-expect-error The payment is one prop.
const twice: PaymentStatusProps = { state: {} as PaymentState };
// @ts-expect-error An app's own payment names its payee.
const anonymous: ShownPayment = { status: 'succeeded', amount: price };
expectTypeOf<UsePaymentOptions['pay']>().returns.toEqualTypeOf<Promise<PayOutcome>>();
expectTypeOf<NonNullable<UsePaymentOptions['onStatusChange']>>().parameters.toEqualTypeOf<
  [
    status: PaymentStatusName,
    details: { readonly reason: DeclineReason | FailureReason | null; readonly state: PaymentState },
  ]
>();
// @ts-expect-error A payment that cannot be checked would be lost with its reply.
const blind: UsePaymentOptions = {
  order: { id: '17', amount: price, payee: 'Shop' },
  pay: async () => ({ kind: 'unknown' }),
};
// @ts-expect-error Paid is "succeeded".
const outcome: PayOutcome = { kind: 'paid' };

const ways = { getChallenge: async () => '', onDrawing: async () => 'confirmed' as const };
expectTypeOf<Parameters<ConfirmIdentityProps['onDrawing']>[0]>().toExtend<IdentityConfirmation<'drawing'>>();
const identity: ConfirmIdentityProps = {
  ...ways,
  onCode: async ({ code }) => (code === '' ? 'cancelled' : 'confirmed'),
};
// @ts-expect-error A callback is named after what it confirms.
const unclear: ConfirmIdentityProps = { ...ways, onConfirm: async () => 'confirmed' };
const voice = { check: {} as never, below: price, onVoice: async () => 'confirmed' as const };
// @ts-expect-error A voice is an experiment beside `ConfirmIdentity`.
const spoken: ConfirmIdentityProps = { ...ways, onCode: async () => 'confirmed', voice };
// @ts-expect-error Nor does a checkout offer it.
const spokenCheckout: CheckoutIdentity = { voice };
const byVoice: ConfirmIdentityByVoiceProps = { ...ways, onCode: async () => 'confirmed', voice };
// @ts-expect-error A voice is never the only way beside the drawing.
const alone: ConfirmIdentityByVoiceProps = { ...ways, voice };
// @ts-expect-error Yes or no is not an outcome.
const yes: ConfirmIdentityProps = { ...ways, onCode: async () => true };

// @ts-expect-error Amount and payee are in the names of the controls.
const silent: SwipeToPayProps = { onPay: () => {} };

// @ts-expect-error An engine says where the voice goes.
const secret: RecognitionEngine = {
  name: 'own',
  availability: async () => ({ kind: 'available' }),
  listen: () => ({}) as never,
};

export const compiled = [
  unnamed,
  bare,
  renamed,
  twice,
  anonymous,
  blind,
  outcome,
  identity,
  unclear,
  spoken,
  spokenCheckout,
  byVoice,
  alone,
  yes,
  silent,
  secret,
];
