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
export {
  cleanPayee,
  describePaymentEvent,
  lastFourOf,
  payeeLength,
  spaceOut,
  speakPayee,
  spellOut,
  type PaymentEvent,
  type PaymentEventType,
  type PaymentFacts,
} from './payment';
