import { money } from '@payaloud/core/money';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, createRecognizer } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { payerIn } from './support/steps';

const engine = localSpeech({ assets: '/payaloud/' });

/**
 * The real English model, on the payer's own device. French and Mandarin come with flags of `payaloud-local-speech`;
 * `docs/measured/on-device-hearing.md` says how often they are right. Nothing is loaded before the payer agrees to it.
 * Press the button, agree, and say “twelve dollars”. `npm start` serves the model. If it is missing, the field says so and
 * takes the amount by hand.
 */
const meta = {
  title: 'AmountField on the device',
  component: AmountField,
  args: {
    label: 'Tip',
    name: 'tip',
    max: money(20_000, 'USD'),
    recognizer: createRecognizer({ engines: [engine] }),
  },
} satisfies Meta<typeof AmountField>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Goes as far as the question, which tells the size: an answer would load it, and then need a microphone. */
export const AsksBeforeTheDownload: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    const { kind } = await engine.availability('en');
    await payer.button('Say the amount');
    if (kind === 'available') return;
    await payer.press('Say the amount');
    if (kind === 'unavailable') return payer.status('failed');
    await expect(await payer.button(/^Download \d+(\.\d)? MB$/)).toBeVisible();
  },
};
