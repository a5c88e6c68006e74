import './recorder';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createRoot } from 'react-dom/client';

/** The page of `elements/spoken.test.ts`, made with React. */
createRoot(document.querySelector('#root') as Element).render(
  <PayaloudProvider language={en} currency="USD">
    <h1>Tip</h1>
    <form method="post" action="/post">
      <AmountField label="Tip" name="tip" max={money(50_000, 'USD')} required />
      <button className="payaloud-button">Send</button>
    </form>
  </PayaloudProvider>,
);
