import type { Message } from '@payaloud/core/announcement';
import type { VoiceAgain, VoiceCheckSentences, VoiceObstacle } from '@payaloud/core/languages';

/** The message about an answer that did not count, or was not enough. */
export function composeReply(
  reply: VoiceAgain | VoiceObstacle,
  { again, obstacles }: Pick<VoiceCheckSentences, 'again' | 'obstacles'>,
  lang: string,
): Message {
  const text = { ...again, ...obstacles }[reply];
  return { text, urgency: 'polite', lang, haptic: 'failure' };
}
