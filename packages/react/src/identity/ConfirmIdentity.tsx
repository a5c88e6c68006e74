import { forwardRef } from 'react';
import { Confirmation, type ConfirmIdentityProps } from './Confirmation';

/**
 * Confirms the payer's identity. A drawing is a convenience that unlocks a key of this device. A passkey, the device or a
 * code are on the same screen and take no more effort. Amount and payee always come from the challenge.
 *
 * @example
 *   <ConfirmIdentity language={en} getChallenge={getChallenge} onDrawing={send} onPasskey={send} onCode={send} />
 */
export const ConfirmIdentity = forwardRef<HTMLElement, ConfirmIdentityProps>(function ConfirmIdentity(props, ref) {
  return <Confirmation {...props} byVoice={null} ref={ref} />;
});
