import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, preload } from '@payaloud/react';
import { createRecordedAnnouncer, createWebSpeechTwin } from '@payaloud/testing';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

const preset = money(200, 'USD');
const say = en.sentences.amountEntry;
const next = () => screen.getByRole('button', { name: /^Continue/ });
const two = () => screen.getByRole('button', { name: /^\$2\.00/ });

function Checkout({ onSubmit }: { readonly onSubmit?: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const [amount, setAmount] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <AmountField
        label="Tip"
        language={en}
        locale="en-US"
        currency="USD"
        announcer={createRecordedAnnouncer()}
        presets={[preset]}
        nextRef={button}
        onValueChange={(value) => setAmount(String(value?.minorUnits))}
      />
      <button ref={button}>Continue {amount}</button>
    </form>
  );
}

describe('the control after the amount', () => {
  const undo: (() => void)[] = [];
  beforeAll(() => preload());
  afterEach(() => {
    cleanup();
    for (const end of undo.splice(0)) end();
  });

  it('takes the focus from a preset that was picked by a key, and is named after the amount by then', async () => {
    render(<Checkout />);
    two().focus();
    const named: (string | null)[] = [];
    next().addEventListener('focus', () => named.push(next().textContent));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(next()).toHaveFocus());
    expect(named).toEqual(['Continue 200']);
  });

  it('does not take it from a pointer', async () => {
    render(<Checkout />);
    await userEvent.click(two());
    expect(next()).toHaveTextContent('Continue 200');
    expect(two()).toHaveFocus();
  });

  it('is not pressed by the Enter that picked the amount and is still down', async () => {
    render(<Checkout />);
    two().focus();
    await userEvent.keyboard('{Enter>}');
    await waitFor(() => expect(next()).toHaveFocus());
    expect(fireEvent.keyDown(next(), { key: 'Enter', repeat: true })).toBe(false);
    fireEvent.keyUp(next(), { key: 'Enter' });
    expect(fireEvent.keyDown(next(), { key: 'Enter' })).toBe(true);
  });

  it('takes it once a spoken amount was accepted by a key', async () => {
    const twin = createWebSpeechTwin();
    undo.push(twin.connect(window));
    const onSubmit = vi.fn();
    render(<Checkout onSubmit={onSubmit} />);
    const talk = screen.getByRole('button', { name: say.talk });
    await waitFor(() => expect(talk).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(talk);
    twin.say('twelve dollars');
    const accept = await screen.findByRole('button', { name: /^Yes/ });
    await waitFor(() => expect(accept).not.toHaveAttribute('aria-disabled'));
    accept.focus();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(next()).toHaveFocus());
    expect(next()).toHaveTextContent('Continue 1200');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
