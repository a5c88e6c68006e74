import type { Message } from '../../../announcement/message';
import type { Language } from '../../../languages';

export const topic = 'payaloud-identity';

/** An end, or an error. A press that cuts it off does not take it away: the payer hears it again. */
export const endDetails = {
  closes: topic,
  repeatIfCutOff: { about: topic, unless: 'newer-or-edited' },
} as const satisfies Partial<Message>;

export function message(language: Language<'identity'>, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
