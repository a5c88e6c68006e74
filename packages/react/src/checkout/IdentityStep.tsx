import type { IdentityConfirmation } from '@payaloud/browser/internal';
import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import type { Language } from '@payaloud/core/languages';
import { requirePart } from '@payaloud/core/internal/languages';
import { ConfirmIdentity } from '../identity';
import type { StepProps } from './stepProps';

/** Confirms the payer, by each method that the server's challenge allows. */
export function IdentityStep(props: StepProps) {
  const { order } = props.flow.state;
  // A changed order is another question, with a new challenge.
  return order && <IdentityOf key={keyOf(order)} {...props} order={order} />;
}

function IdentityOf({ flow, options, defaults, headingLevel, order }: StepProps & { readonly order: CheckoutOrder }) {
  const { confirmation, controller } = flow;
  const { keyId: _keyId, ...chosen } = options.identity || {};
  const language: Language<'identity'> = requirePart(defaults.language, 'identity');

  const confirm = (answer: IdentityConfirmation) =>
    confirmation.confirm(order.id, answer, (confirmationId) =>
      controller.dispatch({ type: 'confirmed', order, confirmationId }),
    );

  return (
    <ConfirmIdentity
      {...chosen}
      {...defaults}
      language={language}
      headingLevel={headingLevel}
      getChallenge={() => confirmation.getChallenge(order.id)}
      requestCode={(challenge) => confirmation.sendCode(order.id, challenge)}
      onDrawing={confirm}
      onPasskey={confirm}
      onDevice={confirm}
      onCode={confirm}
    />
  );
}

const keyOf = ({ id, amount, payee }: CheckoutOrder) => [id, amount.minorUnits, amount.currency, payee].join('\n');
