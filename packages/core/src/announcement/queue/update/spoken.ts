import type { Delivery, Message } from '../../message';
import type { QueueState, WaitingMessage } from '../state';

/** The text that the page voice says. Null if it says nothing. */
export function spokenText({ message, kind, voiced }: WaitingMessage, channels: QueueState['channels']): string | null {
  return voiced === 'silent' ? null : spokenForm(message, kind, channels).text;
}

/** The text for the page voice (null for none), and the delivery if it is spoken. */
export function spokenForm(
  message: Message,
  kind: WaitingMessage['kind'],
  { regions, voice }: QueueState['channels'],
): { text: string | null; deliveryWhenDone: Delivery } {
  const whole = message.speech ?? message.text;
  // Echoes are spoken only. The payer has not heard this one, and it must not enable Pay.
  if (voice === 'off') return { text: null, deliveryWhenDone: kind === 'echo' ? 'unheard' : 'delivered' };
  if (kind === 'repeat' || voice === 'all') return { text: whole, deliveryWhenDone: 'delivered' };
  const deliveryWhenDone = message.masked === undefined ? 'delivered' : 'masked';
  // If the quiet voice is the only channel, nothing was said. An amount must not count as heard, or it would enable
  // Pay.
  if (voice === 'quiet' && kind === 'event') {
    return {
      text: null,
      deliveryWhenDone: regions === 'off' && deliveryWhenDone === 'delivered' ? 'unheard' : deliveryWhenDone,
    };
  }
  return { text: message.masked ?? whole, deliveryWhenDone };
}

/** True if screen readers get a message at once of which the page voice is to say `spoken`. */
export function isForRegions({ channels, isVoiceFailing }: QueueState, spoken: string | null): boolean {
  return channels.regions === 'on' || (channels.regions === 'auto' && (spoken === null || isVoiceFailing));
}
