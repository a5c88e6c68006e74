import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef, useState } from 'react';
import type { CheckoutWords } from './words';
import { shopClient } from './shopClient';

export interface PasskeyOfferProps {
  readonly words: CheckoutWords;
  /** True if the shop keeps a passkey of this payer. */
  readonly isKept: boolean;
  /** Called with the id of the passkey that the shop keeps now. */
  readonly onKept: (id: string) => void;
}

/** Offers a passkey instead of a code, on a device that can make one. */
export function PasskeyOffer({ words, isKept, onKept }: PasskeyOfferProps) {
  const announce = useAnnounce();
  const [isPossible, setPossible] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isAsking = useRef(false);
  const say = (text: string) => announce({ text, urgency: 'polite', lang: words.language.tag, topic: 'passkey' });

  useEffect(() => void canMakePasskey().then(setPossible), []);

  async function make() {
    if (isAsking.current) return;
    // The button stays, because it has the focus.
    if (isKept) return say(words.passkeyKept);
    isAsking.current = true;
    try {
      onKept(await shopClient.addPasskey());
      setFailed(false);
      say(words.passkeyKept);
    } catch {
      setFailed(true);
      say(words.passkeyNotKept);
    } finally {
      isAsking.current = false;
    }
  }

  return (
    isPossible && (
      <div className="ways-on">
        <button type="button" className="payaloud-button" onClick={() => void make()}>
          {words.passkeyOffer}
        </button>
        {isKept && <p>{words.passkeyKept}</p>}
        {hasFailed && <p className="problem">{words.passkeyNotKept}</p>}
      </div>
    )
  );
}

async function canMakePasskey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || !('parseCreationOptionsFromJSON' in PublicKeyCredential))
    return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}
