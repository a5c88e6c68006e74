import type { Message } from '../../announcement/message';
import type { Language } from '../../languages';

export const topic = 'payaloud-identity';

export function message(language: Language<'identity'>, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
