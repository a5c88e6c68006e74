import type { Language } from '@payaloud/core/languages';
import { Button } from '../shared';
import type { ButtonProps, PaymentButtonName } from './paymentButtons';
import type { Payment } from './payment';

export interface StatusActionsProps {
  readonly payment: Payment | undefined;
  /** Says the state again, for apps that keep the state themselves. */
  readonly repeat: () => void;
  readonly language: Language<'payment'>;
}

/** The payer's possible actions, the most likely first. "Repeat" is always last and always there. */
export function StatusActions({ payment, repeat, language }: StatusActionsProps) {
  const shown = payment ? actionsOf(payment) : [];
  // "Hear the amount" says the state already. It stays when the lookup opens the review, and keeps the focus.
  const isHeard = payment?.available.has('speakOrder');
  const repeatProps: ButtonProps = payment?.repeatButtonProps ?? {
    type: 'button',
    onClick: repeat,
    children: language.sentences.payment.repeat,
  };
  return (
    <div data-part="actions">
      {shown.map(([name, props]) => (
        <Button key={name} {...props} variant={goesOn.has(name) ? 'primary' : undefined} data-part={name} />
      ))}
      {!isHeard && <Button {...repeatProps} data-part="repeat" />}
    </div>
  );
}

/** At most one of these is shown, and never beside Pay as the primary action. */
const goesOn: ReadonlySet<PaymentButtonName> = new Set(['sendAgain', 'retry', 'next']);

function actionsOf(payment: Payment): readonly (readonly [PaymentButtonName, ButtonProps])[] {
  const all = [
    ['undo', payment.undoButtonProps],
    ['speakOrder', payment.speakOrderButtonProps],
    ['extend', payment.extendButtonProps],
    ['sendAgain', payment.sendAgainButtonProps],
    ['check', payment.checkButtonProps],
    ['retry', payment.retryButtonProps],
    ['next', payment.nextButtonProps],
    ['cancel', payment.cancelButtonProps],
  ] as const;
  return all.filter(([name]) => payment.available.has(name));
}
