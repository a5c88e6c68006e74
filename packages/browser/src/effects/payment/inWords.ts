// Amounts and times in words, which only the page voice says.
export { describePaymentEvent, speakPayee, speechOf } from '@payaloud/core/internal/announcement';
export { speakAmount } from '@payaloud/core/internal/spoken-amount';
