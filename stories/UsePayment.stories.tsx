import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createPaymentTexts, createSynthesisTwin } from '@payaloud/testing';
import { hearsAfter } from './support/hears';
import { PaymentScene } from './support/paymentScene';

/** A whole payment with `usePayment`: press Pay and hear what happens. */
const meta = {
  title: 'Hooks/usePayment',
  component: PaymentScene,
} satisfies Meta<typeof PaymentScene>;

export default meta;
type Story = StoryObj<typeof meta>;

const say = en.sentences.payment;
const texts = createPaymentTexts({ amount: money(2350, 'USD'), payee: 'Corner Cafe' }, en);
const paying = /^Paying\b/;
const payName = say.pay('$23.50', 'Corner Cafe');

function payerIn(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  const button = (name: string) => canvas.findByRole('button', { name }, { timeout: 10_000 });
  return {
    button,
    press: async (name: string) => userEvent.click(await button(name)),
    /** Waits until the amount was delivered, which enables Pay. */
    async pay() {
      const pay = await button(payName);
      await waitFor(() => expect(pay).not.toHaveAttribute('aria-disabled'), { timeout: 10_000 });
      await userEvent.click(pay);
    },
    ends: async (status: string) =>
      waitFor(() => expect(canvas.getByRole('region', { name: say.region })).toHaveAttribute('data-status', status), {
        timeout: 10_000,
      }),
  };
}

export const Review: Story = {
  play: async ({ canvasElement }) => payerIn(canvasElement).ends('review'),
};

/** The server is asked about the order first. Until it has told, Pay waits and nothing is said. */
export const LookingUp: Story = {
  args: { findPayment: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.ends('looking-up');
    await expect(await payer.button(payName)).toHaveAttribute('aria-disabled', 'true');
  },
};

export const FoundUnpaid: Story = {
  args: { findPayment: () => Promise.resolve({ paymentId: null, outcome: { kind: 'not-found' } }) },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.ends('succeeded');
    await hearsAfter(paying, texts.messageOf('review'), texts.beginsAs('succeeded'));
  },
};

export const FoundPaid: Story = {
  args: { findPayment: () => Promise.resolve({ paymentId: 'p1', outcome: { kind: 'succeeded', reference: 'R7K2' } }) },
  play: async ({ canvasElement }) => payerIn(canvasElement).ends('succeeded'),
};

export const NotToldIfPaid: Story = {
  args: { findPayment: () => Promise.reject(new Error('offline')) },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.ends('unknown');
    await expect(await payer.button(say.checkNow)).toBeVisible();
  },
};

export const Paid: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.ends('succeeded');
    await expect(await payer.button(payName)).toHaveFocus();
    await hearsAfter(paying, texts.messageOf('review'), texts.beginsAs('succeeded'));
  },
};

export const Processing: Story = {
  args: { answer: { kind: 'processing' } },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.press(payName);
    await payer.ends('processing');
  },
};

export const DeclinedThenTryAgain: Story = {
  args: { plan: { verdict: 'declined' } },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.ends('declined');
    await hearsAfter(paying, texts.messageOf('review'), /^Declined by your bank: 23\.50 dollars/);
    await payer.press(say.retry);
    await payer.ends('review');
  },
};

export const Undone: Story = {
  args: { undoMs: 20_000 },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.ends('undoable');
    await payer.press(say.undo);
    await payer.ends('cancelled');
    await hearsAfter(/^Paying /, texts.messageOf('review'), texts.messageOf('cancelled'));
  },
};

export const NotConfirmed: Story = {
  args: { answer: { kind: 'unknown', reference: 'R7K2' } },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.ends('unknown');
    await expect(await payer.button(say.checkNow)).toBeVisible();
  },
};

export const NeverReceived: Story = {
  args: { pay: () => Promise.reject(new Error('offline')), check: () => Promise.resolve({ kind: 'not-found' }) },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await expect(await payer.button(say.sendAgain('$23.50', 'Corner Cafe'))).toBeVisible();
  },
};

/** The bank's frame opens in a dialog with a title. Closing it returns the focus, and it can be opened again. */
export const BankQuestion: Story = {
  args: {
    // A reserved domain, where no bank answers (RFC 2606).
    plan: { action: { kind: '3-d-secure', url: 'https://bank.example/question' } },
    bankOrigins: ['https://bank.example'],
  },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.press(say.actionButton['3-d-secure']);
    await payer.press(say.actionClose);
    await waitFor(async () => expect(await payer.button(say.actionButton['3-d-secure'])).toHaveFocus());
  },
};

export const Code: Story = {
  args: {
    plan: {
      action: {
        kind: 'qr',
        imageUrl:
          'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM6 6h2v2H6z"/></svg>',
        link: 'https://pay.example/order-1',
      },
    },
  },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.pay();
    await payer.ends('action-required');
    await expect(within(canvasElement).getByRole('link', { name: say.actionButton.qr })).toBeVisible();
  },
};

export const TimeIsShort: Story = {
  args: { expiry: { leftMs: 60_000, extend: () => Promise.resolve({ leftMs: 600_000 }) } },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.extend);
    await payer.ends('review');
  },
};

/** Others may hear: the amount is not spoken until the payer asks, and Pay waits for that. */
export const MaskedUntilOpened: Story = {
  globals: { pageVoice: 'on', privacy: 'speakers' },
  // Without a voice the amount is written for screen readers, and Pay is then enabled.
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement }) => {
    const pay = await payerIn(canvasElement).button(payName);
    await expect(pay).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(pay);
    await payerIn(canvasElement).ends('review');
  },
};
