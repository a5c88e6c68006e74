import { en } from '@payaloud/core/languages/en';
import { WalletButtons } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

/** A named group for the buttons of wallets, which the provider draws. */
const meta = {
  title: 'Components/WalletButtons',
  component: WalletButtons,
  args: {
    children: (
      <>
        <button type="button" className="payaloud-button" aria-label="Buy with Apple Pay">
          Buy with Apple Pay
        </button>
        <iframe
          title="Google Pay"
          srcDoc='<!doctype html><html lang="en"><title>Google Pay</title><button style="min-block-size: 44px">Buy with Google Pay</button>'
          style={{ border: 0, blockSize: '4rem' }}
        />
      </>
    ),
  },
} satisfies Meta<typeof WalletButtons>;

export default meta;

export const Wallets: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) =>
    expect(within(canvasElement).getByRole('group', { name: en.sentences.paymentMethods.wallets })).toBeVisible(),
};
