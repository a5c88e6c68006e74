import type { Message } from '../../../announcement/message';
import type { Language } from '../../../languages';
import type { PaymentReply } from '../reasons';
import type { PaymentEvent } from './announcement';
import { deliveryPolicy } from './delivery';
import { maskedSentence, phrasesToRead, sentence } from './sentences';

/**
 * The message that tells a payer of a step of a payment, without the words that only the page voice says: those are in
 * `speechOf`. Pure: the sentences are the language's. The masked form leaves out the amount and the payee, and adds how
 * to hear them, if that still helps a moment later.
 */
export function describeInDigits(event: PaymentEvent, language: Language<'payment'>): Message {
  const { urgency, earcon, haptic, lasts } = deliveryPolicy[event.type];
  const topic = `payment:${event.id ?? ''}`;
  const phrases = phrasesToRead(event, language);
  return {
    text: sentence(event, phrases, language),
    masked: maskedSentence(event, phrases.time, language),
    urgency,
    lang: language.tag,
    ...topicsOf(event, topic),
    ...(lasts === 'moment' ? { staleAfterMs: 10_000 } : {}),
    ...(earcon ? { earcon } : {}),
    ...(haptic ? { haptic } : {}),
  };
}

/** Only an outcome replaces the news that the result is open. A press cuts neither off for good. */
function topicsOf(event: PaymentEvent, topic: string): Pick<Message, 'topic' | 'closes' | 'repeatIfCutOff' | 'id'> {
  const open = `${topic}:open`;
  const always = {
    repeatIfCutOff: { about: topic, unless: 'newer' },
    ...idOf(event),
  } as const satisfies Partial<Message>;
  switch (deliveryPolicy[event.type].lasts) {
    case 'moment':
    case 'step':
      return { topic };
    case 'open':
      return { topic: open, closes: topic, ...always };
    case 'outcome':
      return { closes: [topic, open], ...always };
  }
}

/** Partial refunds and several receipts of one payment are events of their own: they differ by their reference. */
function idOf(event: PaymentEvent): { id?: string } {
  const { id, type, reference } = event;
  if (id !== undefined && type === 'unknown' && event.isSignedOut) return { id: `${id}:signed-out` };
  const isMany = type === 'refunded' || type === 'received';
  if (id === undefined || (isMany && reference === undefined)) return {};
  return { id: isMany ? `${id}:${type}:${reference}` : `${id}:${type}` };
}

/** The reply to a press that changes nothing. */
export function describeReply(reply: PaymentReply, language: Language<'payment'>): Message {
  return {
    text: language.sentences.payment.replies[reply],
    // After an end, the reply follows the outcome that is said before it.
    urgency: reply === 'already-done' || reply === 'try-again' ? 'polite' : 'assertive',
    lang: language.tag,
    topic: `reply:${reply}`,
  };
}
