import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { PaymentMethods, usePaymentMethods, type UsePaymentMethodsOptions } from '@payaloud/react';
import { createFakeHostedField } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { hears } from './support/hears';

const say = en.sentences.paymentMethods;
const visa = { id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242', expiry: { month: 4, year: 2029 } } as const;
const ending = { id: 'pm_2', kind: 'card', brand: 'mc', lastFour: '5100', expiry: { month: 11, year: 2026 } } as const;
const expired = {
  id: 'pm_3',
  kind: 'card',
  brand: 'amex',
  lastFour: '0005',
  expiry: { month: 10, year: 2026 },
} as const;
const bank = { id: 'pm_4', kind: 'bank-account', bank: 'Citi', lastFour: '6789' } as const;
const balance = { id: 'pm_5', kind: 'balance', amount: money(1250, 'USD') } as const;
const payPal = { id: 'pm_6', kind: 'other', name: 'PayPal' } as const;
const newCard = () => ({ id: 'new', kind: 'new', field: createFakeHostedField() }) as const;

function Scene(options: UsePaymentMethodsOptions) {
  return <PaymentMethods choice={usePaymentMethods(options)} />;
}

/** How to pay. The usual means is chosen already, and each is named in words. */
const meta = {
  title: 'Components/PaymentMethods',
  component: Scene,
  args: { methods: [visa, ending, expired, bank, balance, payPal], now: new Date('2026-11-29T12:00:00Z') },
} satisfies Meta<typeof Scene>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('radio', { name: 'Visa ending 4 2 4 2' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Mastercard ending 5 1 0 0, expires this month' })).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'American Express ending 0 0 0 5, expired' }));
    await hears(say.notChosen('American Express ending 0 0 0 5'));
  },
};

export const Declined: Story = { args: { usual: 'pm_6', declined: 'pm_6' } };

/** Nothing is asked. */
export const OnlyOne: Story = {
  args: { methods: [visa] },
  play: async ({ canvasElement }) => expect(within(canvasElement).queryByRole('radio')).toBeNull(),
};

export const OnlyExpired: Story = { args: { methods: [expired] } };

export const NewCard: Story = {
  args: { methods: [visa, newCard()], usual: 'new' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByTitle(say.cardDetails, {}, { timeout: 5_000 })).toBeVisible();
  },
};

export const OnlyNewCard: Story = { args: { methods: [newCard()] } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { globals: { width: '320px', textSize: '200' } };
