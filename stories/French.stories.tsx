import { money } from '@payaloud/core/money';
import { fr } from '@payaloud/core/languages/fr';
import { AmountField, PaymentStatus, SwipeToPay } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { speechScene } from './support/speechScene';
import { payerIn } from './support/steps';

/** The components in French: the language, the locale and the currency are props, and nothing else changes. */
const meta = {
  title: 'Languages/Français',
  decorators: [
    (StoryOfIt) => (
      <div lang="fr">
        <StoryOfIt />
      </div>
    ),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj;

const french = { language: fr, locale: 'fr-FR' } as const;
const facts = { amount: money(2350, 'EUR'), payee: 'Café Bleu' };
const onValueChange = fn();
const onPay = fn(() => new Promise<void>(() => {}));

/** A field for a payer who says these utterances, one per press of the button. */
function field(...utterances: string[]): Story {
  const { recognizer, beforeEach } = speechScene({ utterances });
  return {
    beforeEach: () => {
      onValueChange.mockClear();
      return beforeEach();
    },
    render: () => (
      <AmountField
        {...french}
        label="Montant"
        name="amount"
        currency="EUR"
        max={money(100_000, 'EUR')}
        recognizer={recognizer}
        onValueChange={onValueChange}
      />
    ),
  };
}

export const SpokenAmount: Story = {
  ...field('vingt-trois euros cinquante'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('Dire le montant');
    await payer.sees(/^Compris\s: vingt-trois euros et cinquante centimes\.$/);
    await payer.accept(/^Accepter vingt-trois euros et cinquante centimes$/);
    await expect(onValueChange).toHaveBeenLastCalledWith(money(2350, 'EUR'), { reason: 'spoken' });
  },
};

export const Correction: Story = {
  ...field('dix euros, non, douze euros'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('Dire le montant');
    await payer.sees(/^Vouliez-vous dire douze euros\s\?$/);
    await expect(onValueChange).not.toHaveBeenCalled();
  },
};

export const TypedAmount: Story = {
  ...field(),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('23,50');
    await payer.sees('vingt-trois euros et cinquante centimes');
    await expect(onValueChange).toHaveBeenLastCalledWith(money(2350, 'EUR'), { reason: 'typed' });
  },
};

export const Paid: Story = {
  render: () => (
    <PaymentStatus {...french} state={{ ...facts, status: 'succeeded', reference: 'R7K2', cardNumber: '4242' }} />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(/^Payé, 23,50 euros à Café Bleu, avec la carte/)).toHaveLength(1);
    await expect(canvas.getByRole('button', { name: 'Répéter' })).toBeVisible();
  },
};

export const SwipeSecondStep: Story = {
  render: () => <SwipeToPay {...french} {...facts} onPay={onPay} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Payer 23,50\s€ à Café Bleu$/ }));
    await expect(canvas.getByRole('button', { name: /^Oui, payer 23,50\s€ à Café Bleu$/ })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Ne pas payer' })).toBeVisible();
  },
};
