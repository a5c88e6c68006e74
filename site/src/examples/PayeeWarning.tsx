import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PayaloudProvider, PayeeWarning } from '@payaloud/react';
import { useState } from 'react';

export function Example() {
  const [answer, setAnswer] = useState('');
  return (
    <PayaloudProvider language={en} locale="en-US">
      <PayeeWarning
        payee={{ kind: 'person', name: 'Anna Li' }}
        amount={money(25_000_00, 'USD')}
        reasons={['new-payee', 'unusual-amount']}
        onContinue={() => setAnswer('The payer goes on.')}
        onStop={() => setAnswer('The payer stopped.')}
        headingLevel={3}
      />
      <p>{answer}</p>
    </PayaloudProvider>
  );
}
