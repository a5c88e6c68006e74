import type { VoiceMethod } from '@payaloud/browser';
import { forwardRef, type ForwardedRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { ConfirmIdentity, type ConfirmIdentityProps } from '../identity';
import { EnrollVoice, type EnrollVoiceProps } from './EnrollVoice';

export type VoiceIdentityProps =
  (ConfirmIdentityProps & { readonly voice: VoiceMethod }) | (EnrollVoiceProps & { readonly mode: 'enroll' });

/**
 * Confirms with a voice among the other ways (`mode` is `confirm`, the default), or sets one up (`enroll`). Voice match:
 * a convenience signal. Not proof of identity; recordings and cloned voices can pass. Always with another factor, always
 * optional. A page that needs only one of the two is smaller with `ConfirmIdentity` or `EnrollVoice`. Experimental.
 */
export const VoiceIdentity: ForwardRefExoticComponent<VoiceIdentityProps & RefAttributes<HTMLElement>> = forwardRef(
  function VoiceIdentity(props: VoiceIdentityProps, ref: ForwardedRef<HTMLElement>) {
    if (props.mode !== 'enroll') return <ConfirmIdentity {...props} ref={ref} />;
    const { mode: _mode, ...setup } = props;
    return <EnrollVoice {...setup} ref={ref} />;
  },
);
