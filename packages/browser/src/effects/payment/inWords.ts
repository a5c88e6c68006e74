// What only the page voice says of a payment: amounts and times in words.
export { describePaymentEvent, speakPayee, speechOf } from '@payaloud/core/announcement';
export { speakAmount } from '@payaloud/core/spoken-amount';
