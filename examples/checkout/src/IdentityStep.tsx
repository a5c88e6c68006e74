import { spaceOut } from '@payaloud/core/announcement';
import {
  ConfirmIdentity,
  useAnnounce,
  type IdentityConfirmation,
  type IdentityOutcome,
  type VoiceCheck,
} from '@payaloud/react';
import { useEffect, useRef } from 'react';
import { voiceLimitIn } from '../bank/shop';
import { bankClient, type Order } from './bankClient';
import { drawingVault } from './drawingVault';
import type { CheckoutWords } from './words';

export interface IdentityStepProps {
  readonly words: CheckoutWords;
  readonly order: Order;
  readonly confirmed: boolean;
  /** Null if no voice was set up on this device. */
  readonly voiceCheck: VoiceCheck | null;
  readonly onConfirmed: () => void;
  readonly onBack: () => void;
}

/** Asks who is paying: by drawing or by voice if one is set up, or by a code, which takes no more effort. */
export function IdentityStep({ words, order, confirmed, voiceCheck, onConfirmed, onBack }: IdentityStepProps) {
  const announce = useAnnounce();
  const identity = useRef<HTMLElement>(null);

  // A new step takes the focus. Then the announcer reads the bank's text message, as a phone would.
  useEffect(() => identity.current?.querySelector<HTMLElement>('[data-part="heading"]')?.focus(), []);
  useEffect(() => {
    const text = words.bank.code(spaceOut(order.code));
    announce({ text, urgency: 'polite', lang: words.language.tag, id: `code:${order.id}` });
  }, [announce, order, words]);

  async function confirm(
    confirmation: IdentityConfirmation & { readonly code?: string; readonly jws?: string | null },
  ): Promise<IdentityOutcome> {
    const outcome = await bankClient.confirm(order, confirmation);
    if (outcome === 'confirmed') onConfirmed();
    return outcome;
  }

  return (
    <div className="step card">
      <ConfirmIdentity
        ref={identity}
        vault={drawingVault}
        getChallenge={() => bankClient.getChallenge(order)}
        onDrawing={confirm}
        onCode={confirm}
        {...(voiceCheck && { voice: { check: voiceCheck, below: voiceLimitIn(order.currency), onVoice: confirm } })}
      />
      {!confirmed && (
        <>
          <p className="text-message">{words.bank.code(order.code)}</p>
          <button type="button" className="payaloud-button" onClick={onBack}>
            {words.changeTip}
          </button>
        </>
      )}
    </div>
  );
}
