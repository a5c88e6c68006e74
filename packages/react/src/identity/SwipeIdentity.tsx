import { forwardRef } from 'react';
import { ConfirmIdentity, type ConfirmIdentityProps } from './ConfirmIdentity';
import { EnrollIdentity, type EnrollIdentityProps } from './EnrollIdentity';

export type SwipeIdentityProps = ConfirmIdentityProps | (EnrollIdentityProps & { readonly mode: 'enroll' });

/**
 * Confirms who pays (`mode` is `confirm`, the default) or sets up the drawing for it (`enroll`). A drawing is a
 * convenience that gates a key of this device; a passkey, the device or a code are on the same screen and no more effort.
 *
 * A page of which only one of the two is wanted is smaller with `ConfirmIdentity` or `EnrollIdentity` alone.
 */
export const SwipeIdentity = forwardRef<HTMLElement, SwipeIdentityProps>(function SwipeIdentity(props, ref) {
  return props.mode === 'enroll' ? <EnrollIdentity {...props} ref={ref} /> : <ConfirmIdentity {...props} ref={ref} />;
});
