import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef } from 'react';
import type { CheckoutWords } from './words';

/** Tells the payer that the shop does not answer, and when it does again. */
export function SilentShop({ words, isSilent }: { readonly words: CheckoutWords; readonly isSilent: boolean }) {
  const announce = useAnnounce();
  const { silent, back } = words.page;
  const said = useRef(false);
  useEffect(() => {
    if (said.current === isSilent) return;
    said.current = isSilent;
    announce({ text: isSilent ? silent : back, urgency: 'polite', lang: words.language.tag, topic: 'shop' });
  }, [announce, isSilent, silent, back, words]);
  return isSilent && <p className="problem">{silent}</p>;
}
