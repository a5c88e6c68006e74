import type { ListenParameters } from '@payaloud/storybook-addon';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';

/** A payment with a planted fault: two live regions say that it was paid. */
function SaysTwice() {
  const [text, setText] = useState('');
  return (
    <main>
      <label>
        Tip <input />
      </label>
      <button type="button" onClick={() => setText('Paid 23.50 dollars')}>
        Pay $23.50
      </button>
      <p role="status">{text}</p>
      <p aria-live="polite">{text}</p>
    </main>
  );
}

/** Its frame has an opaque origin, as a payment provider's has another. */
function CardInFrame() {
  return (
    <main>
      <h1>Card</h1>
      <iframe title="Card number" src="data:text/html,<input>" />
    </main>
  );
}

// Orca says the same words of two regions once, so they are a `todo` unless a team decides otherwise.
const parameters: ListenParameters = { listen: { test: 'error', findings: { 'said-twice': 'error' } } };

const meta: Meta = { title: 'Faults', parameters };

export default meta;

export const SaidTwice: StoryObj = { render: () => <SaysTwice /> };

export const ClosedFrame: StoryObj = { render: () => <CardInFrame /> };

export const Manual: StoryObj = { render: () => <SaysTwice />, globals: { listen: { manual: true } } };

export const Disabled: StoryObj = { render: () => <SaysTwice />, parameters: { listen: { disable: true } } };
