import { forwardRef } from 'react';
import { ConfirmIdentity, type ConfirmIdentityProps } from './ConfirmIdentity';
import { EnrollIdentity, type EnrollIdentityProps } from './EnrollIdentity';

export type SwipeIdentityProps = ConfirmIdentityProps | (EnrollIdentityProps & { readonly mode: 'enroll' });

/**
 * Confirms the payer's identity (`mode` is `confirm`, the default) or sets up a drawing for it (`enroll`). A drawing is
 * a convenience that unlocks a key of this device. A passkey, the device or a code are on the same screen and take no
 * more effort.
 * A page that needs only one of the two is smaller with `ConfirmIdentity` or `EnrollIdentity`.
 */
export const SwipeIdentity = forwardRef<HTMLElement, SwipeIdentityProps>(function SwipeIdentity(props, ref) {
  return props.mode === 'enroll' ? <EnrollIdentity {...props} ref={ref} /> : <ConfirmIdentity {...props} ref={ref} />;
});
