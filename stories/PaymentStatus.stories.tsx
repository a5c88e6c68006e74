import { getDocumentPreferences } from '@payaloud/browser';
import { money } from '@payaloud/core/money';
import type { DeclineReason, FailureReason } from '@payaloud/core/payment';
import { PaymentStatus, type PaymentStatusProps } from '@payaloud/react';
import { createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { en } from '@payaloud/core/languages/en';

const { announcement, payment: say } = en.sentences;
const facts = { amount: money(2350, 'USD'), payee: 'Corner Cafe' };

async function shows(canvasElement: HTMLElement, status: string, message: RegExp) {
  const canvas = within(canvasElement);
  await expect(canvas.getByRole('region', { name: say.region })).toHaveAttribute('data-status', status);
  // One readable copy, with a button that repeats it.
  await expect(canvas.getAllByText(message)).toHaveLength(1);
  await expect(canvas.getByRole('button', { name: say.repeat })).toBeVisible();
}

const statusOf = (payment: PaymentStatusProps['payment']) =>
  'controller' in payment ? payment.state.status : payment.status;

/** Each status of a payment, for apps with their own payment provider, such as Stripe or Adyen. */
const meta = {
  title: 'Components/PaymentStatus',
  component: PaymentStatus,
  args: { payment: { ...facts, status: 'review' } },
  play: async ({ canvasElement, args }) =>
    shows(canvasElement, statusOf(args.payment), /23\.50 dollars (to|from) Corner Cafe/),
} satisfies Meta<typeof PaymentStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Review: Story = {};
export const LookingUp: Story = { args: { payment: { ...facts, status: 'looking-up' } } };
export const Processing: Story = { args: { payment: { ...facts, status: 'processing' } } };
export const HeldByBank: Story = { args: { payment: { ...facts, status: 'processing', heldBy: 'bank' } } };
export const Succeeded: Story = {
  args: { payment: { ...facts, status: 'succeeded', reference: 'R7K2', cardNumber: '4242 4242 4242 4242' } },
};
export const Refunded: Story = { args: { payment: { ...facts, status: 'refunded', reference: 'R7K2' } } };
export const Declined: Story = {
  args: { payment: { ...facts, status: 'declined', declineReason: 'insufficient-funds' } },
};
export const Failed: Story = {
  args: { payment: { ...facts, status: 'failed', failureReason: 'service-unavailable' } },
};
export const Cancelled: Story = { args: { payment: { ...facts, status: 'cancelled' } } };
export const Expired: Story = { args: { payment: { ...facts, status: 'expired' } } };
export const Unknown: Story = { args: { payment: { ...facts, status: 'unknown', reference: 'R7K2' } } };
export const Undoable: Story = { args: { payment: { ...facts, status: 'undoable', forMs: 10_000 } } };
export const BankQuestion: Story = { args: { payment: { ...facts, status: 'action-required', action: '3-d-secure' } } };
export const Redirect: Story = { args: { payment: { ...facts, status: 'action-required', action: 'redirect' } } };
export const Code: Story = { args: { payment: { ...facts, status: 'action-required', action: 'qr' } } };

/** Reasons for a decline or a failure, each with a remedy. */
const declined = (declineReason: DeclineReason): Story => ({
  args: { payment: { ...facts, status: 'declined', declineReason } },
});
const failed = (failureReason: FailureReason): Story => ({
  args: { payment: { ...facts, status: 'failed', failureReason } },
});
export const DeclinedAboveALimit = declined('limit-exceeded');
export const DeclinedCardExpired = declined('card-expired');
export const DeclinedWrongDetails = declined('wrong-details');
export const DeclinedNotThePayer = declined('authentication-failed');
export const DeclinedAskTheBank = declined('contact-bank');
export const DeclinedWithoutReason = declined('other');
export const FailedNotSent = failed('not-sent');
export const FailedSignedOut = failed('signed-out');
export const FailedWithoutReason = failed('other');

/** Statuses that only `usePayment` has. */
const order = { id: 'order-1', amount: facts.amount, payee: facts.payee };
const underway = { order, paymentId: 'payment-1' };
const processing = { ...underway, status: 'processing' } as const;
export const StillProcessing: Story = { args: { payment: { ...processing, phase: 'sending', slow: true } } };
export const Checking: Story = { args: { payment: { ...processing, phase: 'checking', slow: false } } };
export const PaidAfterAll: Story = {
  args: { payment: { ...underway, status: 'succeeded', reference: 'R7K2', afterAll: true } },
};
export const Contradicted: Story = {
  args: { payment: { ...underway, status: 'unknown', reference: 'R7K2', canSendAgain: false, contradicted: true } },
};
export const NeverReceived: Story = {
  args: { payment: { ...underway, status: 'unknown', canSendAgain: true } },
  play: async ({ canvasElement }) => shows(canvasElement, 'unknown', /^Not received: 23\.50 dollars/),
};

export const SignedOutAtOpening: Story = {
  args: { payment: { order, paymentId: null, status: 'unknown', canSendAgain: false, isSignedOut: true } },
  play: async ({ canvasElement }) =>
    shows(canvasElement, 'unknown', new RegExp(`^${announcement.failureReasons['signed-out']}$`)),
};

export const RightToLeft: Story = { ...Succeeded, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...Unknown, globals: { width: '320px', textSize: '200' } };

type Channels = Parameters<ReturnType<typeof getDocumentPreferences>['choose']>[0];
const byVoice = { regions: 'off', pageVoice: 'on' } as const;
const channels: readonly Channels[] = [
  { regions: 'on', earcons: 'on' },
  { ...byVoice, privacy: 'private' },
  { ...byVoice, privacy: 'speakers' },
  { ...byVoice, privacy: 'quiet' },
  { ...byVoice, regions: 'on', privacy: 'private' },
  { regions: 'off', pageVoice: 'off', earcons: 'on', haptics: 'on' },
  { regions: 'off', pageVoice: 'off', earcons: 'off', haptics: 'off' },
];

/** The same outcome in each combination of channels. The visible text is always the same. */
export const InEachChannel: Story = {
  ...Succeeded,
  beforeEach: () => createSynthesisTwin({ msPerCharacter: 1 }).connect(window),
  play: async ({ args, canvasElement, mount }) => {
    for (const [index, chosen] of channels.entries()) {
      getDocumentPreferences().choose(chosen);
      await mount(<PaymentStatus key={index} {...args} />);
      await shows(canvasElement, statusOf(args.payment), /23\.50 dollars to Corner Cafe/);
    }
  },
};
