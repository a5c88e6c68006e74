import type { VoiceCheckView } from '@payaloud/browser';
import type { Message } from '@payaloud/core/announcement';
import type { VoiceAgain, VoiceCheckSentences, VoiceObstacle } from '@payaloud/core/internal/languages';

/** The message before new digits. */
export function composeReply(
  { reply, triesLeft }: { readonly reply: VoiceAgain | VoiceObstacle; readonly triesLeft: number },
  { again, noMatch, obstacles }: Pick<VoiceCheckSentences, 'again' | 'noMatch' | 'obstacles'>,
  lang: string,
): Message {
  const text = reply === 'unsure' ? noMatch(triesLeft) : { ...again, ...obstacles }[reply];
  const message = { text, urgency: 'polite', lang } as const;
  return reply === 'downloaded' || reply === 'closed' ? message : { ...message, haptic: 'failure' };
}

/** The message that asks for the digits, or for the download if there are none yet. */
export function composeQuestion(
  { digits, megabytes }: Pick<VoiceCheckView, 'digits' | 'megabytes'>,
  { say, download }: Pick<VoiceCheckSentences, 'say' | 'download'>,
  spell: (digits: readonly number[]) => readonly string[],
  lang: string,
): Message {
  const urgency = 'polite';
  if (digits.length === 0) return { text: download(megabytes), urgency, lang };
  return { text: say(digits.map(String)), speech: say(spell(digits)), urgency, lang };
}
