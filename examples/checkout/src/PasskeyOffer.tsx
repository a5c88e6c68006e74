import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef, useState } from 'react';
import type { CheckoutWords } from './words';
import { shopClient } from './shopClient';

export interface PasskeyOfferProps {
  readonly words: CheckoutWords;
  /** True if the shop keeps a passkey of this payer. */
  readonly isKept: boolean;
  /** Called with the ids of the passkeys that the shop keeps now. */
  readonly onKept: (ids: readonly string[]) => void;
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
    const ids = await shopClient.addPasskey().then((id) => [id], readKept);
    isAsking.current = false;
    if (ids.length > 0) onKept(ids);
    setFailed(ids.length === 0);
    say(ids.length > 0 ? words.passkeyKept : words.passkeyNotKept);
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

/** The shop may have kept it, and its answer was lost. Then this device makes no second one. */
async function readKept(): Promise<readonly string[]> {
  const account = await shopClient.readAccount().catch(() => null);
  return account?.passkeyIds ?? [];
}

async function canMakePasskey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || !('parseCreationOptionsFromJSON' in PublicKeyCredential))
    return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}
