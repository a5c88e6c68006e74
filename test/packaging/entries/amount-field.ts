export { en } from '@payaloud/core/languages/en';
export { money } from '@payaloud/core/money';
export { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
