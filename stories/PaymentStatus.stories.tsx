import { getDocumentPreferences } from '@payaloud/browser';
import { money } from '@payaloud/core/money';
import { PaymentStatus } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const facts = { amount: money(2350, 'USD'), payee: 'Corner Cafe' };

/** Each event of a payment as an app with a provider of its own shows it, for example beside Stripe or Adyen. */
const meta = {
  title: 'Components/PaymentStatus',
  component: PaymentStatus,
  args: { state: { ...facts, status: 'review' } },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const region = canvas.getByRole('region', { name: 'Payment' });
    await expect(region).toHaveAttribute('data-status', args.state.status);
    // One readable copy, that can be heard again.
    await expect(canvas.getAllByText(/23\.50 dollars to Corner Cafe/)).toHaveLength(1);
    await expect(canvas.getByRole('button', { name: 'Repeat' })).toBeVisible();
  },
} satisfies Meta<typeof PaymentStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Review: Story = {};
export const Processing: Story = { args: { state: { ...facts, status: 'processing' } } };
export const Succeeded: Story = {
  args: { state: { ...facts, status: 'succeeded', reference: 'R7K2', cardNumber: '4242 4242 4242 4242' } },
};
export const Declined: Story = {
  args: { state: { ...facts, status: 'declined', declineReason: 'insufficient-funds' } },
};
export const Failed: Story = { args: { state: { ...facts, status: 'failed', failureReason: 'service-unavailable' } } };
export const Cancelled: Story = { args: { state: { ...facts, status: 'cancelled' } } };
export const Expired: Story = { args: { state: { ...facts, status: 'expired' } } };
export const Unknown: Story = { args: { state: { ...facts, status: 'unknown', reference: 'R7K2' } } };
export const Undoable: Story = { args: { state: { ...facts, status: 'undoable', forMs: 10_000 } } };
export const BankQuestion: Story = { args: { state: { ...facts, status: 'action-required', action: '3-d-secure' } } };
export const Redirect: Story = { args: { state: { ...facts, status: 'action-required', action: 'redirect' } } };
export const Code: Story = { args: { state: { ...facts, status: 'action-required', action: 'qr' } } };

export const RightToLeft: Story = { ...Succeeded, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...Unknown, globals: { width: '320px', textSize: '200' } };

/** The same outcome in each combination of channels: what is readable stays the same. */
function heardBy(channels: Parameters<ReturnType<typeof getDocumentPreferences>['choose']>[0], globals: object): Story {
  return {
    ...Succeeded,
    globals,
    beforeEach: () => {
      getDocumentPreferences().choose(channels);
      return () => getDocumentPreferences().forget();
    },
  };
}

const voiceOn = { pageVoice: 'on' };
export const HeardByScreenReader: Story = heardBy({ regions: 'on', earcons: 'on' }, {});
export const HeardByPageVoiceAlone: Story = heardBy({ regions: 'off' }, { ...voiceOn, privacy: 'private' });
export const HeardByPageVoiceMasked: Story = heardBy({ regions: 'off' }, { ...voiceOn, privacy: 'speakers' });
export const HeardOnRequestOnly: Story = heardBy({ regions: 'off' }, { ...voiceOn, privacy: 'quiet' });
export const HeardByBoth: Story = heardBy({ regions: 'on' }, { ...voiceOn, privacy: 'private' });
export const ByEarconsAndHaptics: Story = heardBy({ regions: 'off', earcons: 'on', haptics: 'on' }, {});
export const BySightAlone: Story = heardBy({ regions: 'off', earcons: 'off', haptics: 'off' }, {});
