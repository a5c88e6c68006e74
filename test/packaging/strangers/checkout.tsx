import { createDeviceKey, createRecognizer, createTemplateVault, getDocumentAnnouncer } from '@payaloud/browser';
import { describePaymentEvent } from '@payaloud/core/announcement';
import { combineParts } from '@payaloud/core/languages';
import { amount } from '@payaloud/core/languages/en/amount';
import { identity } from '@payaloud/core/languages/en/identity';
import { payment as paying } from '@payaloud/core/languages/en/payment';
import { formatMoney, money, type Money } from '@payaloud/core/money';
import { isFinal, type PayOutcome } from '@payaloud/core/payment';
import {
  ConfirmIdentity,
  PayaloudProvider,
  PayButton,
  PaymentStatus,
  useAmountField,
  useAnnounce,
  usePayment,
  type IdentityConfirmation,
  type IdentityOutcome,
  type PaymentStatusDetails,
} from '@payaloud/react';
import { useState } from 'react';
import { engine } from './engine';

const language = combineParts(amount, identity, paying);
const recognizer = createRecognizer({ engines: [engine] });
const deviceKey = createDeviceKey({ name: 'user-17' });
const vault = createTemplateVault({ name: 'drawing:user-17' });

declare function ask(path: string, body?: unknown): Promise<PayOutcome>;
declare function verify(confirmation: IdentityConfirmation): Promise<IdentityOutcome>;
declare function challenge(): Promise<string>;

/** A field of the app's own layout. */
function Tip({ onTip }: { readonly onTip: (tip: Money | null) => void }) {
  const field = useAmountField({
    label: 'Tip',
    onValueChange: (tip, { reason }) => reason !== 'cleared' && onTip(tip),
  });
  return (
    <div {...field.rootProps}>
      <label {...field.labelProps}>Tip</label>
      <input {...field.inputProps} />
      <button {...field.talkButtonProps}>{field.say.talk}</button>
      {field.state.status === 'confirming' && <button {...field.acceptButtonProps}>{field.currentText}</button>}
    </div>
  );
}

function Pay({ total }: { readonly total: Money }) {
  const announce = useAnnounce();
  const [confirmed, setConfirmed] = useState<'yes' | 'no'>('no');
  const order = { id: '17', amount: total, payee: 'Corner Cafe' };
  const payment = usePayment({
    order,
    pay: ({ paymentId, signal }) => ask(paymentId, { signal }),
    check: (paymentId) => ask(paymentId),
    onStatusChange(status, { reason }: PaymentStatusDetails) {
      if (status === 'declined') console.log(reason);
      const { amount: paid, payee } = order;
      if (status === 'succeeded')
        announce(describePaymentEvent({ type: 'received', amount: paid, payee, id: '17' }, language));
    },
  });
  const confirm = async (confirmation: IdentityConfirmation) => {
    const outcome = await verify(confirmation);
    if (outcome === 'confirmed') setConfirmed('yes');
    return outcome;
  };
  return (
    <PaymentStatus payment={payment}>
      {confirmed === 'no' && (
        <ConfirmIdentity
          vault={vault}
          deviceKey={deviceKey}
          getChallenge={challenge}
          onDrawing={confirm}
          onPasskey={confirm}
        />
      )}
      {confirmed === 'yes' && <PayButton payment={payment} />}
      {isFinal(payment.state) && <p>{formatMoney(total, 'en-US')}</p>}
    </PaymentStatus>
  );
}

export function Checkout() {
  const [tip, setTip] = useState<Money | null>(null);
  return (
    <PayaloudProvider
      language={language}
      currency="USD"
      locale="en-US"
      recognizer={recognizer}
      announcer={getDocumentAnnouncer()}
    >
      <Tip onTip={setTip} />
      <Pay total={money(2350 + (tip?.minorUnits ?? 0), 'USD')} />
    </PayaloudProvider>
  );
}
