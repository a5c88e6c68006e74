import type { Message } from '../../../announcement/message';
import type { Language } from '../../../languages';
import type { PaymentEvent } from './announcement';

/**
 * "Paying" and "Still paying" without amount and payee, which the name of Pay has just said; `null` for everything else, which is said in
 * full. The readable copy keeps them.
 */
export function briefOf(message: Message, event: PaymentEvent, language: Language<'payment'>): Message | null {
  const text = briefText(message, event, language);
  if (text === undefined) return null;
  const { speech: _speech, plain: _plain, inWords: _inWords, masked: _masked, ...rest } = message;
  return { ...rest, text };
}

function briefText(
  { masked }: Message,
  event: PaymentEvent,
  { sentences: { payment } }: Language<'payment'>,
): string | undefined {
  if (event.type === 'processing') return masked;
  if (event.type !== 'still-processing') return undefined;
  // A page that asks in vain does not know that it goes on.
  return payment.replies[event.isChecked ? 'still-unknown' : 'still-going'];
}

/** A reminder of an outcome must not sound as if it happened again. */
export function reminderOf({ earcon: _earcon, haptic: _haptic, ...message }: Message): Message {
  return { ...message, urgency: 'polite' };
}
