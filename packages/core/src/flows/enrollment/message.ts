import type { Message } from '../../announcement';
import type { Language } from '../../languages';

export function message(language: Language<'identity'>, text: string, more: Partial<Message> = {}): Message {
  return { text, urgency: 'polite', lang: language.tag, ...more };
}
