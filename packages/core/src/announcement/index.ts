export type { Channels, Delivery, Earcon, Haptic, Message, SaidMessage } from './message';
export * from './queue';
export * from '../flows/payment/messages';
export * from '../flows/payment/messages/digits';
export * from '../flows/payment/messages/payee';
export * from '../flows/payment/messages/speakPayee';
export * from '../flows/payment/messages/tellPayee';
export type { PaymentEvent, PaymentEventType, PaymentFacts } from '../flows/payment/messages/announcement';
