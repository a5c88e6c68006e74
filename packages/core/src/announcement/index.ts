// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk (0.28, measured).
export type { Channels, Delivery, Earcon, Haptic, Message, SaidMessage } from './message';
export * from './queue';
export * from '../flows/payment/cleanPayee';
export * from '../flows/payment/digitByDigit';
export * from '../flows/payment/messages';
export * from '../flows/payment/speakPayee';
export * from '../flows/payment/spellOut';
export type { PaymentEvent, PaymentEventType, PaymentFacts } from '../flows/payment/paymentEvent';
