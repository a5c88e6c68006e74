import { en } from '@payaloud/core/languages/en';
import { formatMoney, money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { AmountField, type AmountFieldProps } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(cleanup);

function show(props: Partial<AmountFieldProps> = {}) {
  const announcer = createRecordedAnnouncer();
  const committed = vi.fn();
  render(
    <form onSubmit={(event) => event.preventDefault()}>
      <AmountField
        label="Tip"
        language={en}
        locale="en-US"
        currency="USD"
        recognizer={null}
        announcer={announcer}
        onValueCommitted={committed}
        {...props}
      />
      <button type="submit">Continue</button>
    </form>,
  );
  return { said: () => announcer.said.map(({ text }) => text), committed, input: screen.getByRole('textbox') };
}

describe('an amount field', () => {
  it('takes 0 for none if zero is allowed, and says so', async () => {
    const { said, committed, input } = show({ zero: 'allowed', zeroText: 'No tip' });
    await userEvent.type(input, '0{Tab}');
    expect(said()).toEqual(['No tip']);
    expect(committed).toHaveBeenLastCalledWith(money(0, 'USD'), { reason: 'typed' });
    expect(input).toBeValid();
    expect(screen.getByText('No tip')).toBeVisible();
  });

  it('refuses 0 otherwise', async () => {
    const { said, input } = show();
    await userEvent.type(input, '0{Tab}');
    expect(said()).toEqual(['Enter more than zero.']);
    expect(input).toBeInvalid();
  });

  it('names the amount that Enter takes into the next step', async () => {
    const { said, input } = show();
    await userEvent.type(input, '3.50{Enter}');
    expect(said()).toEqual(['Tip set: three dollars and fifty cents.']);
  });

  it.each([
    ['Tip:', 'Tip set: three dollars and fifty cents.'],
    ['How much?', 'Amount set: three dollars and fifty cents.'],
  ])('completes the label "%s" as a sentence', async (label, sentence) => {
    const { said, input } = show({ label });
    await userEvent.type(input, '3.50{Enter}');
    expect(said()).toEqual([sentence]);
  });

  it('tells a payer who comes back to "1,234" dinars which question is open', async () => {
    const { said, input } = show({ currency: 'KWD' });
    await userEvent.type(input, '1,234{Tab}');
    const [question = ''] = said();
    expect(question).toMatch(/^First, /);
    await userEvent.click(input);
    expect(input).toHaveAccessibleDescription(question);
    expect(said()).toEqual([question]);
  });

  it('names a choice by the figure and the words that it shows, and by nothing more', async () => {
    const { input } = show({ currency: 'KWD' });
    await userEvent.type(input, '1,234{Enter}');
    const choices = within(screen.getByRole('list', { name: en.sentences.amountEntry.choices })).getAllByRole('button');
    const dinars = [1_234, 1_234_000].map((minorUnits) => money(minorUnits, 'KWD'));
    const names = dinars.map((amount) => `${formatMoney(amount, 'en-US')} ${speakAmount(amount, en)}`);
    expect(choices.map(({ textContent }) => textContent).toSorted()).toEqual(names.toSorted());
    for (const choice of choices) expect(choice).toHaveAccessibleName(choice.textContent);
  });

  it('does not describe the focused input by the question that Enter has just announced', async () => {
    const { said, input } = show({ currency: 'KWD' });
    await userEvent.type(input, '1,234{Enter}');
    expect(said()).toHaveLength(1);
    expect(input).not.toHaveAccessibleDescription();
  });
});
