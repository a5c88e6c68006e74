import type { VoiceOption } from '@payaloud/browser/internal';
import { forwardRef } from 'react';
import { Confirmation, type ConfirmIdentityProps } from '../identity';
import { useStableVoice } from './useStableVoice';
import { voicePanel } from './voicePanelCode';

export type ConfirmIdentityByVoiceProps = ConfirmIdentityProps & VoiceOption;

/**
 * `ConfirmIdentity` with a voice among the ways: a convenience signal, not proof of identity, because recordings and cloned
 * voices can pass. A payer whose voice does not match goes on with another way. Experimental.
 *
 * @example
 *   const voice = { check, below: money(3_000, 'USD'), onVoice: send };
 *   <ConfirmIdentityByVoice language={en} getChallenge={getChallenge} onDrawing={send} onCode={send} voice={voice} />
 */
export const ConfirmIdentityByVoice = forwardRef<HTMLElement, ConfirmIdentityByVoiceProps>(
  function ConfirmIdentityByVoice(props, ref) {
    const { voice } = props;
    useStableVoice(voice);
    return <Confirmation {...props} byVoice={voice ? { method: voice, panel: voicePanel } : null} ref={ref} />;
  },
);
