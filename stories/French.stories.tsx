import { money } from '@payaloud/core/money';
import { fr } from '@payaloud/core/languages/fr';
import { PaymentStatus, SwipeToPay } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { spokenField } from './support/spokenField';
import { payerIn } from './support/steps';

/** The components in French. Only the props for language, locale and currency change. */
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
const { onValueChange, says } = spokenField({ ...french, currency: 'EUR', label: 'Montant' });
const onPay = fn(() => new Promise<void>(() => {}));

export const SpokenAmount: Story = {
  ...says('vingt-trois euros quarante'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('Dire le montant');
    await payer.sees(/^Vingt-trois euros et quarante centimes\s\?$/);
    await payer.accept(/^Oui, 23,40 euros$/);
    await expect(onValueChange).toHaveBeenLastCalledWith(money(2340, 'EUR'), { reason: 'spoken' });
  },
};

export const Correction: Story = {
  ...says('dix euros, non, quarante euros'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('Dire le montant');
    await payer.sees(/^Vouliez-vous dire quarante euros\s\?$/);
    await expect(onValueChange).not.toHaveBeenCalled();
  },
};

export const TypedAmount: Story = {
  ...says(),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('23,50');
    await payer.sees('vingt-trois euros et cinquante centimes');
    await expect(onValueChange).toHaveBeenLastCalledWith(money(2350, 'EUR'), { reason: 'typed' });
  },
};

export const Paid: Story = {
  render: () => (
    <PaymentStatus {...french} payment={{ ...facts, status: 'succeeded', reference: 'R7K2', cardNumber: '4242' }} />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(/^Paiement effectué\s: 23,50 euros à Café Bleu, avec la carte/)).toHaveLength(1);
    await expect(canvas.getByRole('button', { name: 'Réécouter' })).toBeVisible();
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
