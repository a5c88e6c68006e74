import { en } from '@payaloud/core/languages/en';
import { ErrorSummary, PayaloudProvider } from '@payaloud/react';
import { useState } from 'react';

const errors = [
  { message: 'Enter a tip of at most 10 dollars.', fieldId: 'example-tip' },
  { message: 'Enter your name.', fieldId: 'example-name' },
];

export function Example() {
  const [attempt, setAttempt] = useState(0);
  return (
    <PayaloudProvider language={en}>
      <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} headingLevel={3} />
      <p>
        <label htmlFor="example-tip">Tip</label> <input id="example-tip" />
      </p>
      <p>
        <label htmlFor="example-name">Name</label> <input id="example-name" />
      </p>
      <button type="button" className="payaloud-button" onClick={() => setAttempt(attempt + 1)}>
        Go on
      </button>
    </PayaloudProvider>
  );
}
