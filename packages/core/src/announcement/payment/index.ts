export { cleanPayee, payeeLength, speakPayee } from './cleanPayee';
export { describePaymentEvent } from './describePaymentEvent';
export { lastFourOf, spaceOut, spellOut } from './digitByDigit';
export type { PaymentEvent, PaymentEventType, PaymentFacts } from './paymentEvent';
