import { kindOf } from '@payaloud/core/internal/payee-warning';
import { forwardRef } from 'react';
import { warnOfMisuse } from '../shared/misuse';
import type { PayeeWarningProps } from './payeeWarningProps';
import { ShownPayeeWarning } from './ShownPayeeWarning';

/**
 * A warning before money goes to a person: spoken and shown, with two equal buttons. It takes the focus when it appears.
 * "Continue" works once the warning was delivered in a channel of the payer.
 *
 * @example
 *   <PayeeWarning
 *     language={en}
 *     payee={{ kind: 'person', name: 'Anna Li' }}
 *     amount={order.amount}
 *     reasons={['new-payee']}
 *     onContinue={() => console.log('The payer goes on.')}
 *   />
 */
export const PayeeWarning = forwardRef<HTMLElement, PayeeWarningProps>(function PayeeWarning(props, ref) {
  const kind = kindOf(props.reasons);
  if (props.payee.kind !== 'person') {
    warnOfMisuse('not-a-person', 'PayeeWarning is for a payee of the kind `person`, and never for a shop.');
    return null;
  }
  if (kind === null) return null;
  return <ShownPayeeWarning {...props} kind={kind} ref={ref} />;
});
