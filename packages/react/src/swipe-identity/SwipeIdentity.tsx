import { forwardRef } from 'react';
import { ConfirmIdentity, type ConfirmIdentityProps } from './ConfirmIdentity';
import { EnrollIdentity, type EnrollIdentityProps } from './EnrollIdentity';

export type SwipeIdentityProps = Omit<ConfirmIdentityProps, 'rootRef'> | Omit<EnrollIdentityProps, 'rootRef'>;

/**
 * Confirms who pays (`mode` is `confirm`, the default) or sets up the drawing for it (`enroll`). A drawing is a
 * convenience that gates a key of this device; a passkey, the device or a code are on the same screen and no more effort.
 */
export const SwipeIdentity = forwardRef<HTMLElement, SwipeIdentityProps>(function SwipeIdentity(props, ref) {
  return props.mode === 'enroll' ? (
    <EnrollIdentity {...props} rootRef={ref} />
  ) : (
    <ConfirmIdentity {...props} rootRef={ref} />
  );
});
