import type { Message } from '../../announcement/message';
import type { Language } from '../../languages';
import { toDecimalString } from '../../money';
import { speakAmount } from '../../spoken-amount';
import { speakPayee } from '../payment/messages/speakPayee';
import { tellPayee } from '../payment/messages/tellPayee';
import type { ReceivedNotice } from './effects';
import type { PayeeNews } from './news';

/** The message that tells a payee of money. Its masked form has neither amount nor payer, and says how to hear them. */
export function describeNews(news: PayeeNews, language: Language<'received'>): Message {
  const { common, received } = language.sentences;
  const say = received[news.kind];
  const { amount } = news;
  const name = news.payer ?? '';
  const inWords = speakAmount(amount, language);
  const masked = say({ amount: null, payer: null }) + language.words.speaking.space + received.askToHear;
  return {
    text: say({
      amount: common.amountInDigits(toDecimalString(amount), amount.currency),
      payer: tellPayee(name, 'last', language) || null,
    }),
    speech: say({ amount: inWords, payer: speakPayee(name, 'last', language) || null }),
    plain: say({ amount: inWords, payer: null }),
    masked,
    urgency: 'polite',
    lang: language.tag,
    earcon: 'outcome',
    haptic: 'success',
    repeatIfCutOff: { about: `received:${news.id}`, unless: 'newer' },
  };
}

/** A message about the list itself. It names no money. */
export function describeNotice(notice: ReceivedNotice, language: Language<'received'>): Message {
  return {
    text: language.sentences.received.notices[notice],
    urgency: 'polite',
    lang: language.tag,
    topic: notice === 'offline' || notice === 'online' ? 'received-connection' : `received:${notice}`,
  };
}
