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

/** Groups messages about the amount. A press that comes too early cuts one off, and the payer hears it again. */
const about = 'payaloud-amount';

function topicOf({ type }: AmountAnnouncement): Pick<Message, 'topic' | 'closes' | 'again'> {
  switch (type) {
    case 'speech-loading':
    case 'download-progress':
      return { topic: 'payaloud-download' };
    case 'download-ready':
      return { closes: 'payaloud-download' };
    case 'echo':
    case 'typed-so-far':
    case 'limit':
      return { topic: about };
    case 'read-back':
    case 'question':
    case 'problem':
    case 'validation-message':
    case 'app-error':
    case 'accepted':
    case 'cancelled':
      return { again: { about, unless: 'newer-or-edited' } };
    case 'consent':
    case 'download':
    case 'answer-help':
      return {};
  }
}
