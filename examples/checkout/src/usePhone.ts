import { spaceOut } from '@payaloud/core/announcement';
import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef } from 'react';
import { ofTab } from './storage';
import type { CheckoutWords } from './words';
import { onRing } from './phone';
import { shopClient } from './shopClient';

/** The code that was heard last. One from before a reload counts no more, because each code belongs to one challenge. */
const heardKey = 'order.heard-code';
const mostLooks = 20;
/** In ms, between two looks. */
const lookMs = 250;

/**
 * The payer's phone: announces each text message with a code once, as the phone would, and hands it to the page.
 *
 * @param onCode Stable between renders.
 */
export function usePhone(orderId: string | undefined, words: CheckoutWords, onCode: (code: string) => void): void {
  const announce = useAnnounce();
  // A message that is on its way comes in the language of that moment.
  const latest = useRef(words);
  useEffect(() => void (latest.current = words), [words]);

  useEffect(() => {
    if (orderId === undefined) return;
    let isOver = false;
    async function look(id: string) {
      for (let looks = 0; looks < mostLooks && !isOver; looks += 1) {
        const found = await shopClient.readPhone(id).catch(() => null);
        if (found !== null && !isOver && found !== ofTab.read(heardKey)) {
          ofTab.keep(heardKey, found);
          onCode(found);
          const { bank, language } = latest.current;
          return announce({ text: bank.code(spaceOut(found)), urgency: 'polite', lang: language.tag });
        }
        await new Promise((resolve) => setTimeout(resolve, lookMs));
      }
    }
    const stop = onRing(() => void look(orderId));
    return () => {
      isOver = true;
      stop();
    };
  }, [announce, onCode, orderId]);
}
