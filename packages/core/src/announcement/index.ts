export type { Channels, Delivery, Earcon, Haptic, Message, SaidMessage } from './message';
export {
  createQueueState,
  nextWake,
  reduceQueue,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
  type QueueStep,
  type Surface,
} from './queue';
export { cleanPayee, payeeLength, speakPayee } from '../flows/payment/cleanPayee';
export { lastFourOf, spaceOut, spellOut } from '../flows/payment/digitByDigit';
export { describePaymentEvent } from '../flows/payment/messages';
export type { PaymentEvent, PaymentEventType, PaymentFacts } from '../flows/payment/paymentEvent';
