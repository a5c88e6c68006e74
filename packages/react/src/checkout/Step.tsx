import type { CheckoutStatus } from '@payaloud/core/internal/checkout';
import { useState } from 'react';
import { PayeeWarning } from '../payee-warning';
import { Button } from '../shared';
import { AmountStep } from './AmountStep';
import { IdentityStep } from './IdentityStep';
import { MethodStep } from './MethodStep';
import { PaymentStep } from './PaymentStep';
import type { StepProps } from './stepProps';

/** The step that is shown. While the server is asked, the one before it stays, with the focus, unless that was a payment. */
export function Step(props: StepProps) {
  const { status } = props.flow.state;
  const [last, setLast] = useState(status);
  if (!isWaiting(status) && last !== status) setLast(status);
  const isKept = isWaiting(status) && last !== 'payment';
  const shown = isKept ? last : status;
  const [keepsFields, setKeepsFields] = useState(false);
  const hasFields = props.flow.choice.offered.some(({ method }) => method.kind === 'new');
  if (shown === 'method' && hasFields && !keepsFields) setKeepsFields(true);
  return (
    <div data-part="step">
      {shown !== 'method' && <StepOf {...props} status={shown} />}
      {/* The provider reads its fields at Pay, and a payer whose card was declined finds them filled in. */}
      {(shown === 'method' || keepsFields) && <MethodStep {...props} hidden={shown !== 'method'} />}
      {isWaiting(status) && <Waiting {...props} />}
    </div>
  );
}

/** True while a server is asked. */
export function isWaiting(status: CheckoutStatus): boolean {
  return status === 'opening' || status === 'looking-up' || status === 'asking-policy';
}

function StepOf({ status, ...props }: StepProps & { readonly status: Exclude<CheckoutStatus, 'method'> }) {
  switch (status) {
    case 'amount':
      return <AmountStep {...props} />;
    case 'identity':
      return <IdentityStep {...props} />;
    case 'payment':
      return <PaymentStep {...props} />;
    case 'warning':
      return <WarningStep {...props} />;
    case 'opening':
    case 'looking-up':
    case 'asking-policy':
      return null;
  }
}

/** Before money goes to a person. */
function WarningStep({ flow: { state, controller }, defaults: { language, announcer }, headingLevel }: StepProps) {
  const { order } = state;
  return (
    order && (
      <PayeeWarning
        payee={{ kind: 'person', name: order.payee }}
        amount={order.amount}
        reasons={order.warning ?? []}
        onContinue={() => controller.dispatch({ type: 'warning-passed' })}
        headingLevel={headingLevel}
        language={language}
        announcer={announcer}
      />
    )
  );
}

function Waiting({ flow: { state, controller }, defaults }: StepProps) {
  const { wait, problems, tryAgain } = defaults.language.sentences.checkout;
  if (state.problem === null) return <p data-part="waiting">{wait}</p>;
  return (
    <>
      <p data-part="problem">{problems[state.problem]}</p>
      <Button onClick={() => controller.dispatch({ type: 'policy-asked' })}>{tryAgain}</Button>
    </>
  );
}
