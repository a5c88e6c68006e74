import { EnrollIdentity, useAnnounce } from '@payaloud/react';
import { useState } from 'react';
import { drawingVault } from './drawingVault';
import type { CheckoutWords } from './words';
import { PasskeyOffer } from './PasskeyOffer';
import { shopClient, type Account } from './shopClient';

export interface NextTimeProps {
  readonly words: CheckoutWords;
  readonly account: Account;
  /** Called with what the shop keeps now. */
  readonly onChange: (changes: Partial<Account>) => void;
}

/** Offers a passkey or a drawing instead of a code, to a payer who has just shown who they are. */
export function NextTime({ words, account, onChange }: NextTimeProps) {
  const { keyId, passkeyIds } = account;
  const announce = useAnnounce();
  const [isKept, setKept] = useState(true);
  const text = words.page.notKept;
  const fail = () => {
    setKept(false);
    announce({ text, urgency: 'polite', lang: words.language.tag });
  };
  return (
    <>
      <PasskeyOffer words={words} isKept={passkeyIds.length > 0} onKept={(ids) => onChange({ passkeyIds: ids })} />
      <details className="card offer">
        <summary>{words.drawingOffer}</summary>
        <EnrollIdentity
          headingLevel={3}
          vault={drawingVault}
          onEnrolled={(device) => {
            setKept(true);
            void shopClient.keepDevice(device).then(() => onChange({ keyId: device.keyId }), fail);
          }}
          onDeleted={() => {
            onChange({ keyId: null });
            // Nothing on this device uses the key now, so the payer is not told if the shop does not answer.
            if (keyId !== null) void shopClient.forgetDevice(keyId).catch(() => {});
          }}
        />
        {!isKept && <p className="problem">{text}</p>}
      </details>
    </>
  );
}
