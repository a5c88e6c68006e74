import type { Language } from '../../../languages';
import type { PaymentPhrases } from '../../../languages/sentences/announcement';
import { toDecimalString } from '../../../money';
import type { DeclineReason } from '../reasons';
import type { PaymentEvent } from './announcement';
import { deliveryPolicy } from './delivery';
import { lastFourOf, spaceOut } from './digits';
import { cleanReference } from './payee';
import { withoutQuotes } from './quotes';
import { tellPayee } from './tellPayee';

/** A sentence for the page voice. */
export function spokenSentence(event: PaymentEvent, phrases: PaymentPhrases, language: Language<'payment'>): string {
  return withoutQuotes(sentence(event, phrases, language));
}

/** The sentence without amount and payee, for when others may hear. */
export function maskedSentence(event: PaymentEvent, time: string | null, language: Language<'payment'>): string {
  const { askToHear, askToHearAmount } = language.sentences.announcement;
  const ask = inReview.has(event.type) ? askToHearAmount : askToHear;
  const hint = deliveryPolicy[event.type].lasts === 'moment' ? '' : ` ${withoutQuotes(ask)}`;
  return (
    spokenSentence(event, { amount: null, payee: null, card: null, reference: null, contact: null, time }, language) +
    hint
  );
}

/** Told while the page offers "Hear the amount" and not "Hear it again". */
const inReview: ReadonlySet<PaymentEvent['type']> = new Set(['review', 'expiring', 'extended']);

export function phrasesToRead(facts: PaymentEvent, language: Language<'payment'>): PaymentPhrases {
  const lastFour = lastFourOf(facts.cardNumber ?? '');
  return {
    amount: language.sentences.common.amountInDigits(toDecimalString(facts.amount), facts.amount.currency),
    payee: tellPayee(facts.payee ?? '', 'within', language) || null,
    card: lastFour && spaceOut(lastFour),
    reference: referenceToTell(facts) || null,
    contact: contactToTell(facts) || null,
    time: timeOf(facts, language, String),
  };
}

/** The reference as the server wrote it. Empty if it is a UUID, which only machines use. */
export function referenceToTell({ reference = '' }: PaymentEvent): string {
  return uuid.test(reference.trim()) ? '' : cleanReference(reference);
}

/** Without its full stop, because the sentence has one. */
export function contactToTell({ helpContact = '' }: PaymentEvent): string {
  return cleanReference(helpContact).replace(/[.。।]+$/, '');
}

const uuid = /^\{?[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}\}?$/i;

/** Rounded down, so that it never promises more time than there is. */
export function timeOf(
  event: PaymentEvent,
  language: Language<'payment'>,
  write: (count: number) => string,
): string | null {
  if (!('forMs' in event)) return null;
  const seconds = Math.max(1, Math.floor(event.forMs / 1_000));
  const [count, unit] =
    seconds < 90 ? ([seconds, 'seconds'] as const) : ([Math.floor(seconds / 60), 'minutes'] as const);
  return language.sentences.announcement.duration(write(count), count, unit);
}

export function sentence(
  event: PaymentEvent,
  phrases: PaymentPhrases,
  { sentences: all, words }: Pick<Language<'payment'>, 'sentences' | 'words'>,
): string {
  const { announcement: sentences } = all;
  const { space } = words.speaking;
  switch (event.type) {
    case 'declined':
      return (
        sentences[byBank.has(event.reason) ? 'declinedByBank' : 'declined'](phrases) +
        space +
        reasonIn(
          sentences[event.hasOtherMethods === false ? 'declineReasons' : 'declineReasonsWithChoice'],
          event.reason,
        )
      );
    case 'failed':
      return sentences.failed(phrases) + space + reasonIn(sentences.failureReasons, event.reason);
    case 'unknown':
      // Neither "paid" nor "not paid": the payer may have paid on another device.
      if (event.isSignedOut) return sentences.failureReasons['signed-out'];
      return sentences.unknown(phrases) + (event.isChecked ? space + sentences.keepsChecking : '');
    case 'action-required':
      return (event.shownBy === 'app' ? sentences.actionOfApp : sentences['action-required'])[event.action](phrases);
    default:
      return sentences[event.type](phrases);
  }
}

/** Only a bank knows these. The others may come from the provider, which checks cards and blocks payments of its own. */
const byBank: ReadonlySet<string> = new Set<DeclineReason>(['insufficient-funds', 'limit-exceeded', 'contact-bank']);

/** An untranslated provider code must not be spoken. */
function reasonIn(texts: Readonly<Record<string, string>> & { readonly other: string }, reason: string): string {
  return (Object.hasOwn(texts, reason) && texts[reason]) || texts.other;
}
