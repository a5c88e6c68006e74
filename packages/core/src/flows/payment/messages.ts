import type { Language } from '../../languages';
import type { PaymentPhrases } from '../../languages/sentences/announcement';
import { toDecimalString } from '../../money';
import { spellWhole } from '../../number-words';
import { speakAmount } from '../../spoken-amount';
import type { Message } from '../../announcement/message';
import { announcementOf, paymentEventOf } from './announcements';
import { cleanPayee, speakPayee } from './cleanPayee';
import { lastFourOf, spaceOut, spellOut } from './digitByDigit';
import type { PaymentEvent } from './paymentEvent';
import type { PaymentReply } from './reasons';
import type { PaymentState } from './state';
import { deliveryPolicy } from './deliveryPolicy';

/**
 * Creates the message for a payment event, in the language's sentences. Pure. The masked form leaves out everything
 * that names the amount or payee, and says how to hear it if that is still useful a moment later.
 */
export function describePaymentEvent(event: PaymentEvent, language: Language<'payment'>): Message {
  const { announcement: sentences } = language.sentences;
  const { urgency, earcon, haptic, lasts } = deliveryPolicy[event.type];
  const topic = `payment:${event.id ?? ''}`;
  const isOutcome = lasts === 'outcome';
  const words = phrasesToSpeak(event, language);
  const speak = (phrases: PaymentPhrases) => sentence(event, phrases, language).replace(quotes, '');
  return {
    text: sentence(event, phrasesToRead(event, language), language),
    speech: speak(words),
    plain: speak({ ...words, payee: null, card: null, reference: null }),
    masked: speak({ ...nothingTold, time: words.time }) + (lasts === 'moment' ? '' : ` ${sentences.askToHear}`),
    urgency,
    lang: language.tag,
    ...(isOutcome ? { closes: topic, ...idOf(event) } : { topic }),
    ...(lasts === 'moment' ? { staleAfterMs: 10_000 } : {}),
    ...(earcon ? { earcon } : {}),
    ...(haptic ? { haptic } : {}),
  };
}

/** Control names are quoted visually. A voice would spell the quotes or pause at them. */
const quotes = /["“”„「」]|«\s?|\s?»/gu;

const nothingTold = { amount: null, payee: null, card: null, reference: null };

/** Partial refunds and repeated receipts of one payment are separate events; their reference distinguishes them. */
function idOf({ id, type, reference }: PaymentEvent): { id?: string } {
  const isMany = type === 'refunded' || type === 'received';
  if (id === undefined || (isMany && reference === undefined)) return {};
  return { id: isMany ? `${id}:${type}:${reference}` : `${id}:${type}` };
}

function phrasesToRead(facts: PaymentEvent, language: Language<'payment'>): PaymentPhrases {
  const lastFour = lastFourOf(facts.cardNumber ?? '');
  return {
    amount: language.sentences.common.amountInDigits(toDecimalString(facts.amount), facts.amount.currency),
    payee: cleanPayee(facts.payee ?? '') || null,
    card: lastFour && spaceOut(lastFour),
    reference: cleanPayee(facts.reference ?? '') || null,
    time: timeOf(facts, language, String),
  };
}

function phrasesToSpeak(facts: PaymentEvent, language: Language<'payment'>): PaymentPhrases {
  const counts = language.words.speaking.ruleSets?.counts;
  const lastFour = lastFourOf(facts.cardNumber ?? '');
  return {
    amount: speakAmount(facts.amount, language),
    payee: speakPayee(facts.payee ?? '', language.sentences.common.and) || null,
    card: lastFour && spellOut(lastFour, language),
    reference: spellOut(facts.reference ?? '', language) || null,
    time: timeOf(facts, language, (count) => spellWhole(count, language.rules, { ruleSet: counts })),
  };
}

/** Rounds down, so that it never promises more time than is left. */
function timeOf(event: PaymentEvent, language: Language<'payment'>, write: (count: number) => string): string | null {
  if (!('forMs' in event)) return null;
  const seconds = Math.max(1, Math.floor(event.forMs / 1_000));
  const [count, unit] =
    seconds < 90 ? ([seconds, 'seconds'] as const) : ([Math.floor(seconds / 60), 'minutes'] as const);
  return language.sentences.announcement.duration(write(count), count, unit);
}

function sentence(
  event: PaymentEvent,
  phrases: PaymentPhrases,
  { sentences: all, words }: Language<'payment'>,
): string {
  const { announcement: sentences } = all;
  const { space } = words.speaking;
  switch (event.type) {
    case 'declined':
      return sentences.declined(phrases) + space + reasonIn(sentences.declineReasons, event.reason);
    case 'failed':
      return sentences.failed(phrases) + space + reasonIn(sentences.failureReasons, event.reason);
    case 'action-required':
      return sentences['action-required'][event.action](phrases);
    default:
      return sentences[event.type](phrases);
  }
}

/** An untranslated provider code must not be spoken. */
function reasonIn(texts: Readonly<Record<string, string>> & { readonly other: string }, reason: string): string {
  return (Object.hasOwn(texts, reason) && texts[reason]) || texts.other;
}

/** The payment's current state in words. The readable copy shows it and Repeat says it. */
export function describeState(state: PaymentState, language: Language<'payment'>): Message {
  return describePaymentEvent(paymentEventOf(announcementOf(state), state), language);
}

/** The reply to a press that changes nothing. */
export function describeReply(reply: PaymentReply, language: Language<'payment'>): Message {
  return {
    text: language.sentences.payment.replies[reply],
    urgency: 'assertive',
    lang: language.tag,
    topic: `reply:${reply}`,
  };
}
