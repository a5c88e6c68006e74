import { AmountField, ErrorSummary, HostedField, PaymentReceived, type FormError } from '@payaloud/react';
import { createFakeHostedField, createFakeReceived, createPayeeNews } from '@payaloud/testing';
import { useState } from 'react';

const errors: readonly FormError[] = [
  { message: 'Enter a tip of at most 10 dollars.', fieldId: 'tip' },
  { message: 'Enter your name.', fieldId: 'name' },
];

/** A form of the app whose two fields are wrong. */
export function ErrorScene() {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
      <label>
        Tip <input id="tip" />
      </label>
      <label>
        Name <input id="name" />
      </label>
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Go on
      </button>
    </>
  );
}

/** An amount without which the form cannot be sent. */
export function RequiredAmountScene() {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <AmountField label="Amount" required />
      <button type="submit">Continue</button>
    </form>
  );
}

const received = createFakeReceived();

/** A payee's page. The button stands for a customer who pays elsewhere. */
export function ReceivedScene() {
  return (
    <>
      <PaymentReceived source={received.source} />
      <button type="button" onClick={() => received.add(createPayeeNews())}>
        Customer pays
      </button>
    </>
  );
}

const cardFields = createFakeHostedField();

/** A provider's card fields, in a frame that the page cannot read. */
export function HostedFieldScene() {
  return <HostedField adapter={cardFields} />;
}
