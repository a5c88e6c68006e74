export { cleanPayee, describePaymentEvent, spaceOut, speakPayee, tellPayee } from '../announcement';
export type {
  Channels,
  Delivery,
  Earcon,
  Haptic,
  Message,
  PaymentEvent,
  PaymentEventType,
  PaymentFacts,
  SaidMessage,
} from '../announcement';
