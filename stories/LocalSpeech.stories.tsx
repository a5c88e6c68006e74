import { money } from '@payaloud/core/money';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, createRecognizer } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { payerIn } from './support/steps';

const engine = localSpeech({ assets: '/payaloud/' });

/**
 * The real English model, on the payer's device. Flags of `payaloud-local-speech` and `languages` add French and Mandarin, within the
 * limits in `docs/measured/on-device-hearing.md`. Nothing is downloaded until the payer agrees. Press the button, agree, and say
 * “twelve dollars”. `npm start` serves the model. If it is missing, the field says so and accepts typed amounts.
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

/** Stops at the question, which names the size. Agreeing would download the model and open the microphone. */
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
