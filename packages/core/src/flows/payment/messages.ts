import type { Message } from '../../announcement/message';
import type { Language } from '../../languages';
import type { PaymentPhrases } from '../../languages/sentences/announcement';
import { spellWhole } from '../../number-words';
import { speakAmount } from '../../spoken-amount';
import { lastFourOf } from './digitByDigit';
import { describeInDigits } from './writtenMessages';
import type { PaymentEvent } from './paymentEvent';
import { maskedSentence, referenceToTell, spokenSentence, timeOf } from './sentences';
import { speakPayee } from './speakPayee';
import { spellOut } from './spellOut';

/** The message that tells a payer of a step of a payment. Pure: the sentences are the language's. */
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
    plain: spokenSentence(event, { ...words, payee: null, card: null, reference: null }, language),
    masked: maskedSentence(event, words.time, language),
  };
}

function phrasesToSpeak(facts: PaymentEvent, language: Language<'payment'>): PaymentPhrases {
  const counts = language.words.speaking.ruleSets?.counts;
  const lastFour = lastFourOf(facts.cardNumber ?? '');
  return {
    amount: speakAmount(facts.amount, language),
    payee: speakPayee(facts.payee ?? '', language.sentences.common.and) || null,
    card: lastFour && spellOut(lastFour, language),
    reference: spellOut(referenceToTell(facts), language) || null,
    time: timeOf(facts, language, (count) => spellWhole(count, language.rules, { ruleSet: counts })),
  };
}
