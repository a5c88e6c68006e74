import type { Message } from '../../announcement/message';
import type { Language } from '../../languages';
import { eventOfState } from './writtenMessages';
import { describePaymentEvent } from './messages';
import type { PaymentState } from './state';

/** Where the payment stands, as the readable copy shows it and Repeat says it. */
export function describeState(state: PaymentState, language: Language<'payment'>): Message {
  return describePaymentEvent(eventOfState(state), language);
}
