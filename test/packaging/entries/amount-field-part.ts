export { amount } from '@payaloud/core/languages/en/amount';
export { money } from '@payaloud/core/money';
export { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
