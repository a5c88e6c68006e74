export type { Channels, Delivery, Earcon, Haptic, Message, SaidMessage } from './message';
export * from './queue';
export * from '../flows/payment/cleanPayee';
export * from '../flows/payment/digitByDigit';
export * from '../flows/payment/messages';
export * from '../flows/payment/speakPayee';
export * from '../flows/payment/spellOut';
export type { PaymentEvent, PaymentEventType, PaymentFacts } from '../flows/payment/paymentEvent';
