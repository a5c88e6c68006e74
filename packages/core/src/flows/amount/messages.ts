import type { Message } from '../../announcement';
import type { AmountAnnouncement } from './announcement';
import { maskedText } from './masks';
import { announcementText, type AmountEntryConfig } from './texts';

/** The message for an announcement. The page shows the same words. */
export function amountMessage(announcement: AmountAnnouncement, config: AmountEntryConfig): Message {
  const masked = maskedText(announcement, config);
  return {
    text: announcementText(announcement, config),
    urgency: 'polite',
    lang: config.language.tag,
    ...topicOf(announcement),
    ...(masked === null ? {} : { masked }),
  };
}

function topicOf({ type }: AmountAnnouncement): Pick<Message, 'topic' | 'closes'> {
  switch (type) {
    case 'speech-loading':
    case 'download-progress':
      return { topic: 'payaloud-download' };
    case 'download-ready':
      return { closes: 'payaloud-download' };
    case 'echo':
    case 'typed-so-far':
    case 'limit':
      return { topic: 'payaloud-amount' };
    case 'read-back':
    case 'question':
    case 'problem':
    case 'validation-message':
    case 'accepted':
    case 'consent':
    case 'download':
    case 'answer-help':
    case 'cancelled':
      return {};
  }
}
