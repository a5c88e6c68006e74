import type { Delivery, Message } from '../../message';
import type { QueueState, Waiting } from '../state';

/** The text that the page voice says. Null if it says nothing. */
export function spokenText({ message, kind, voiced }: Waiting, channels: QueueState['channels']): string | null {
  return voiced === 'silent' ? null : spokenForm(message, kind, channels).text;
}

/** The text for the page voice (null for none), and the delivery if it is spoken. */
export function spokenForm(
  message: Message,
  kind: Waiting['kind'],
  { regions, voice }: QueueState['channels'],
): { text: string | null; whenDone: Delivery } {
  const whole = message.speech ?? message.text;
  // Echoes are spoken only. The payer has not heard this one, and it must not enable Pay.
  if (voice === 'off') return { text: null, whenDone: kind === 'echo' ? 'unheard' : 'delivered' };
  if (kind === 'repeat' || voice === 'all') return { text: whole, whenDone: 'delivered' };
  const whenDone = message.masked === undefined ? 'delivered' : 'masked';
  // If the quiet voice is the only channel, nothing was said. An amount must not count as heard, or it would enable
  // Pay.
  if (voice === 'quiet' && kind === 'event') {
    return { text: null, whenDone: regions === 'off' && whenDone === 'delivered' ? 'unheard' : whenDone };
  }
  return { text: message.masked ?? whole, whenDone };
}

/** True if screen readers get a message at once of which the page voice is to say `spoken`. */
export function isForRegions({ channels, isVoiceFailing }: QueueState, spoken: string | null): boolean {
  return channels.regions === 'on' || (channels.regions === 'auto' && (spoken === null || isVoiceFailing));
}
