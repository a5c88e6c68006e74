import { fractionDigits } from '../../../money';
import { spokenDigits } from '../../../spoken-amount';
import type { AmountAnnouncement } from './announcement';
import {
  boundText,
  joinSentences,
  limitOf,
  typingHint,
  problemText,
  validationText,
  type AmountEntryConfig,
} from './texts';

/**
 * The page voice's version of an announcement if others may hear (privacy `speakers` and `quiet`); null if nothing in
 * it is sensitive. Regions, braille and the visible text are never masked, because the payer controls them.
 *
 * - Sensitive: amounts that were said, typed, picked, accepted or reached by steps; the amounts of a question; the
 *   amount of a percentage, because it reveals the bill; limits, because they may reveal a balance; and the app's own
 *   error if it has a digit or the name of the currency.
 * - Not sensitive: the names of presets, steps and keys, because everybody is offered the same ones. The chosen one is
 *   masked.
 * - "Hear it again" says the current announcement in full. Until then the amount counts as unheard, so pressing Accept
 *   or a choice says it instead of taking it.
 */
export function maskedText(announcement: AmountAnnouncement, config: AmountEntryConfig): string | null {
  const { amountEntry: say, common } = config.language.sentences;
  switch (announcement.type) {
    case 'read-back':
      return say.readBackMasked;
    case 'echo':
    case 'entered':
      return say.echoMasked;
    case 'question':
      return joinSentences(config, say.questionMasked, typingHint(announcement, say));
    case 'accepted':
      return say.acceptedMasked;
    case 'left-empty':
      return config.zeroText === undefined ? null : say.empty;
    case 'typed-so-far':
      return announcement.typed === '' ? null : common.secret;
    case 'problem':
      return unlessSame(problemText(announcement, config, 'masked'), problemText(announcement, config, 'whole'));
    case 'validation-message': {
      const { reason } = announcement;
      return unlessSame(validationText(reason, null, config), validationText(reason, limitOf(reason, config), config));
    }
    case 'limit':
      return boundText(announcement.end, config) && say.limit(announcement.end, null);
    case 'app-error':
      return maskedError(announcement.text, config);
    case 'consent':
    case 'download':
    case 'download-progress':
    case 'download-ready':
    case 'answer-help':
    case 'thinking':
    case 'cancelled':
    case 'microphone-closed':
      return null;
  }
}

/** Masks the app's whole sentence if it may contain an amount, because the amount cannot be cut out. */
function maskedError(text: string, { currency, language }: AmountEntryConfig): string | null {
  const { unit } = spokenDigits({ minorUnits: 10 ** fractionDigits(currency), currency }, language);
  return /\p{N}/u.test(text) || text.includes(unit) ? language.sentences.amountEntry.errorMasked : null;
}

/** Null if masking changes nothing. */
function unlessSame(masked: string, whole: string): string | null {
  return masked === whole ? null : masked;
}
