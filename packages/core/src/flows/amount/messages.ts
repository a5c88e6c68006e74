import type { Message } from '../../announcement';
import type { AmountAnnouncement } from './messages/announcement';
import { maskedText } from './messages/masks';
import { announcementText, withLabel, type AmountEntryConfig } from './messages/texts';

/**
 * The message for an announcement. The page shows the same words.
 *
 * @param focus `elsewhere`: an error also names its field, because the page may have several.
 */
export function amountMessage(
  announcement: AmountAnnouncement,
  config: AmountEntryConfig,
  focus: 'in-field' | 'elsewhere' = 'in-field',
): Message {
  const isError = announcement.type === 'validation-message' || announcement.type === 'app-error';
  const named = (text: string) => (isError && focus === 'elsewhere' ? withLabel(text, config) : text);
  const masked = maskedText(announcement, config);
  return {
    text: named(announcementText(announcement, config)),
    urgency: 'polite',
    lang: config.language.tag,
    ...topicOf(announcement),
    ...(masked === null ? {} : { masked: named(masked) }),
  };
}

/** Groups messages about the amount. A press that comes too early cuts one off, and the payer hears it again. */
const about = 'payaloud-amount';

/** Groups messages about work in progress. They are not said once its result is there. */
const progress = 'payaloud-progress';

function topicOf({ type }: AmountAnnouncement): Pick<Message, 'topic' | 'closes' | 'repeatIfCutOff'> {
  switch (type) {
    case 'download-progress':
    case 'thinking':
      return { topic: progress };
    case 'download-ready':
      return { closes: progress };
    case 'echo':
    case 'entered':
    case 'typed-so-far':
    case 'limit':
      return { topic: about };
    case 'read-back':
    case 'question':
    case 'problem':
      return { closes: progress, repeatIfCutOff: { about, unless: 'newer-or-edited' } };
    case 'validation-message':
    case 'app-error':
    case 'accepted':
    case 'left-empty':
    case 'cancelled':
    case 'microphone-closed':
      return { repeatIfCutOff: { about, unless: 'newer-or-edited' } };
    case 'consent':
    case 'download':
    case 'answer-help':
      return {};
  }
}
