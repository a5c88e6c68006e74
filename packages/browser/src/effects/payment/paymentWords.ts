import type { Message, PaymentEvent } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { describeInDigits } from '@payaloud/core/internal/payment';
import { lazyPart, type LazyPart } from '../../runtime';
import type * as InWords from './inWords';

/** Amounts and times in words. They come when the page voice first speaks of a payment: nothing else says them. */
export const paymentWords: LazyPart<typeof InWords> = lazyPart(() => import('./inWords'));

/** The message of a step of a payment. Its words are in it if they have been loaded; otherwise the page voice loads them. */
export function paymentMessage(event: PaymentEvent, language: Language<'payment'>): Message {
  const words = paymentWords.get();
  if (words) return words.describePaymentEvent(event, language);
  const inWords = () => paymentWords.load().then(({ speechOf }) => speechOf(event, language));
  return { ...describeInDigits(event, language), inWords };
}
