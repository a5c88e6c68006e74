import type { AmountAnnouncement } from './announcement';
import { boundText, limitOf, problemText, validationText, type AmountEntryConfig } from './texts';

/**
 * What the page voice says instead of an announcement if others may hear (privacy `speakers` and `quiet`); null if
 * nothing in it is sensitive. Regions, braille and the visible text are never masked: they are the payer's choice.
 *
 * - Sensitive is everything that tells this payer's money: the amount that was said, typed, picked, stepped to or
 *   accepted, the amounts of a question, a percentage's amount (it tells the bill), and the limits (a balance may set
 *   them).
 * - The names of presets, steps and keys are not sensitive: everybody is offered the same, and a payer who cannot hear
 *   the offer cannot choose. The one that was taken is masked.
 * - "Hear it again" opens it: it says the current announcement in full. Until then the amount is unheard: Accept and a
 *   choice that is pressed say it instead of taking it.
 */
export function maskedText(announcement: AmountAnnouncement, config: AmountEntryConfig): string | null {
  const { amountEntry: say, selfVoicing } = config.language.sentences;
  switch (announcement.type) {
    case 'read-back':
    case 'echo':
      return say.readBackMasked;
    case 'question':
      return say.questionMasked;
    case 'accepted':
      return say.acceptedMasked;
    case 'typed-so-far':
      return Array.from(announcement.typed, () => selfVoicing.secret).join(' ') || null;
    case 'problem':
      return unlessSame(problemText(announcement, config, 'masked'), problemText(announcement, config, 'whole'));
    case 'validation-message': {
      const { reason } = announcement;
      return unlessSame(validationText(reason, null, config), validationText(reason, limitOf(reason, config), config));
    }
    case 'limit':
      return boundText(announcement.end, config) && say.limit(announcement.end, null);
    case 'speech-loading':
    case 'consent':
    case 'download':
    case 'download-progress':
    case 'download-ready':
    case 'answer-help':
    case 'cancelled':
      return null;
  }
}

/** A sentence without amounts needs no mask. */
function unlessSame(masked: string, whole: string): string | null {
  return masked === whole ? null : masked;
}
