import { EnrollIdentity } from '@payaloud/react';
import { lazy, Suspense, useState } from 'react';
import { bankClient } from './bankClient';
import { drawingVault } from './drawingVault';
import type { CheckoutWords } from './words';

const VoiceSetup = lazy(async () => ({ default: (await import('./VoiceSetup')).VoiceSetup }));

/** Other ways than a code, for a payer who has just shown who they are. */
export function EasierNextTime({ words }: { readonly words: CheckoutWords }) {
  const [voice, setVoice] = useState<'closed' | 'opened'>('closed');
  return (
    <>
      <details className="card offer">
        <summary>{words.drawingOffer}</summary>
        <EnrollIdentity
          headingLevel={3}
          vault={drawingVault}
          onEnrolled={(device) => void bankClient.keepDevice(device).catch(() => {})}
          onDeleted={() => void bankClient.forgetDevice().catch(() => {})}
        />
      </details>
      {words.voiceOffer !== null && (
        <details className="card offer" onToggle={() => setVoice('opened')}>
          <summary>{words.voiceOffer}</summary>
          <Suspense>{voice === 'opened' && <VoiceSetup />}</Suspense>
        </details>
      )}
    </>
  );
}
