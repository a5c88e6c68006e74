import { EnrollIdentity, useAnnounce } from '@payaloud/react';
import { useState } from 'react';
import { drawingVault } from './drawingVault';
import type { CheckoutWords } from './words';
import { shopClient } from './shopClient';

export interface NextTimeProps {
  readonly words: CheckoutWords;
  readonly keyId: string | null;
  /** Called with the key that the shop keeps now. */
  readonly onDevice: (keyId: string | null) => void;
}

/** Offers a drawing instead of a code, to a payer who has just shown who they are. */
export function NextTime({ words, keyId, onDevice }: NextTimeProps) {
  const announce = useAnnounce();
  const [isKept, setKept] = useState(true);
  const text = words.page.notKept;
  const fail = () => {
    setKept(false);
    announce({ text, urgency: 'polite', lang: words.language.tag });
  };
  return (
    <details className="card offer">
      <summary>{words.drawingOffer}</summary>
      <EnrollIdentity
        headingLevel={3}
        vault={drawingVault}
        onEnrolled={(device) => {
          setKept(true);
          void shopClient.keepDevice(device).then(() => onDevice(device.keyId), fail);
        }}
        onDeleted={() => {
          onDevice(null);
          // Nothing on this device uses the key now, so the payer is not told if the shop does not answer.
          if (keyId !== null) void shopClient.forgetDevice(keyId).catch(() => {});
        }}
      />
      {!isKept && <p className="problem">{text}</p>}
    </details>
  );
}
