import type { Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef } from 'react';
import { nameOf, type CheckoutWords } from './words';

/** Says the total in the language that the payer has just chosen. Another language may have brought another currency. */
export function useSaidTotal(total: Money | null, words: CheckoutWords): void {
  const announce = useAnnounce();
  const said = useRef({ words, currency: total?.currency });
  useEffect(() => {
    const before = said.current;
    said.current = { words, currency: total?.currency };
    if (before.words === words || !total) return;
    const { language } = words;
    const amount = speakAmount(total, language);
    const isOther = before.currency !== total.currency;
    announce({
      text: isOther ? words.newTotal(amount) : language.sentences.checkout.orderSpeech([], amount),
      masked: isOther ? words.newTotal(null) : nameOf(language.tag),
      urgency: 'polite',
      lang: language.tag,
      topic: 'new-total',
    });
  }, [announce, total, words]);
}
