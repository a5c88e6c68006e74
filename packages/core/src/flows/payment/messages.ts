import type { Message } from '../../announcement/message';
import type { Language, SpeakingLanguage } from '../../languages';
import type { PaymentPhrases } from '../../languages/sentences/announcement';
import { spellWhole } from '../../number-words';
import { speakAmount } from '../../spoken-amount';
import type { PaymentEvent } from './messages/announcement';
import { lastFourOf, spaceOut } from './messages/digits';
import { contactToTell, maskedSentence, referenceToTell, spokenSentence, timeOf } from './messages/sentences';
import { speakPayee } from './messages/speakPayee';
import { describeInDigits } from './messages/written';

/**
 * The message that tells a payer of a step of a payment. Pure: the sentences are the language's.
 *
 * @example
 *   const { text } = describePaymentEvent({ type: 'succeeded', ...order }, en);
 *   // 'Paid 28.25 dollars to Corner Cafe.'
 */
export function describePaymentEvent(event: PaymentEvent, language: Language<'payment'>): Message {
  return { ...describeInDigits(event, language), ...speechOf(event, language) };
}

/** The page voice's form of an event, in words only. */
export function speechOf(
  event: PaymentEvent,
  language: Language<'payment'>,
): Required<Pick<Message, 'speech' | 'plain' | 'masked'>> {
  const words = phrasesToSpeak(event, language);
  return {
    speech: spokenSentence(event, words, language),
    plain: spokenSentence(event, { ...words, payee: null, card: null, reference: null, contact: null }, language),
    masked: maskedSentence(event, words.time, language),
  };
}

function phrasesToSpeak(facts: PaymentEvent, language: Language<'payment'>): PaymentPhrases {
  const counts = language.words.speaking.ruleSets?.counts;
  const lastFour = lastFourOf(facts.cardNumber ?? '');
  return {
    amount: speakAmount(facts.amount, language),
    payee: speakPayee(facts.payee ?? '', 'within', language) || null,
    card: lastFour && spellOut(lastFour, language),
    reference: spellOut(referenceToTell(facts), language) || null,
    contact: digitByDigit(contactToTell(facts), language) || null,
    time: timeOf(facts, language, (count) => spellWhole(count, language.rules, { ruleSet: counts })),
  };
}

/** `spaceOut` for the page voice, digits as words: "four two four two". */
export function spellOut(text: string, language: SpeakingLanguage): string {
  return digitByDigit(spaceOut(text).toUpperCase(), language);
}

/** Digits as words, so that a voice does not read a telephone number as a count. */
function digitByDigit(text: string, { rules, words }: SpeakingLanguage): string {
  const ruleSet = words.speaking.ruleSets?.digits;
  return text
    .replace(/\d/g, (digit) => ` ${spellWhole(Number(digit), rules, { ruleSet })} `)
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,，。])/g, '')
    .trim();
}
