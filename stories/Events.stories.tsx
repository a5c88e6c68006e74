import { getDocumentAnnouncer, getDocumentPreferences } from '@payaloud/browser';
import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createSpokenLog, createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { channelChoices, EventScene, nameOf, wordsFor, type Channels } from './support/eventScene';

const facts = {
  amount: money(2350, 'USD'),
  payee: 'Blue Bottle & Sons',
  cardNumber: '4242424242424242',
  reference: 'R7',
};

const events: readonly PaymentEvent[] = [
  { ...facts, type: 'review' },
  { ...facts, type: 'undo-ended' },
  { ...facts, type: 'undo-missed' },
  { ...facts, type: 'processing' },
  { ...facts, type: 'still-processing' },
  { ...facts, type: 'checking' },
  { ...facts, type: 'already-paying' },
  { ...facts, type: 'paying-elsewhere' },
  { ...facts, type: 'succeeded' },
  { ...facts, type: 'refunded' },
  { ...facts, type: 'received' },
  { ...facts, type: 'cancelled' },
  { ...facts, type: 'extended' },
  { ...facts, type: 'expired' },
  { ...facts, type: 'unknown' },
  { ...facts, type: 'can-send-again' },
  { ...facts, type: 'action-required', action: '3-d-secure' },
  { ...facts, type: 'action-required', action: 'redirect' },
  { ...facts, type: 'action-required', action: 'qr' },
  { ...facts, type: 'declined', reason: 'insufficient-funds' },
  { ...facts, type: 'failed', reason: 'service-unavailable' },
  { ...facts, type: 'undo-open', forMs: 10_000 },
  { ...facts, type: 'expiring', forMs: 120_000 },
  { ...facts, type: 'paid-after-all' },
  { ...facts, type: 'contradicted' },
  { ...facts, type: 'held-by-bank' },
];

/** Every event of a payment, and every combination of channels that a payer can choose. Each story says other events. */
const meta = {
  title: 'Announcements/Events',
  component: EventScene,
  args: { events, channels: channelChoices.screenReader },
} satisfies Meta<typeof EventScene>;

export default meta;
type Story = StoryObj<typeof meta>;

const choices = Object.keys(channelChoices);

/** Presses every ninth event, and expects the right text once in each channel. */
function told(choice: keyof typeof channelChoices): Story {
  const channels = channelChoices[choice];
  const own = events.filter((_, at) => at % choices.length === choices.indexOf(choice));
  return {
    args: { channels, events: own },
    play: async ({ canvasElement }) => {
      const canvas = within(canvasElement);
      for (const event of own) await isTold(event, channels, canvas.getByRole('button', { name: nameOf(event) }));
    },
  };
}

async function isTold(event: PaymentEvent, channels: Channels, button: HTMLElement): Promise<void> {
  const undo = createSynthesisTwin({ msPerCharacter: 1 }).connect(window);
  const log = createSpokenLog();
  try {
    await userEvent.click(button);
    const { region, voice } = wordsFor(event, channels);
    const heard = () => [log.texts('region').join(' '), tellsEvent(log.texts('voice')).join(' ')];
    const { text } = describePaymentEvent(event, en);
    const last = () => getDocumentAnnouncer().getSnapshot().history.at(-1)?.message.text;
    await waitFor(() => expect(last()).toBe(text));
    await waitFor(() => expect(heard()).toEqual([region, voice]));
  } finally {
    log.stop();
    undo();
    getDocumentPreferences().forget();
  }
}

/** Leaves out the names of pressed buttons, which the page voice also says. */
function tellsEvent(spoken: readonly string[]): readonly string[] {
  return spoken.filter((text) => !text.endsWith(', button'));
}

export const ByScreenReader = told('screenReader');
export const ByAVoiceThatOnlyIHear = told('voiceThatOnlyIHear');
export const ByAVoiceThatOthersMayHear = told('voiceThatOthersMayHear');
export const ByAQuietVoice = told('quietVoice');
export const ByBothThatOnlyIHear = told('bothThatOnlyIHear');
export const ByBothThatOthersMayHear = told('bothThatOthersMayHear');
export const ByBothQuiet = told('bothQuiet');
export const BySoundsAndVibration = told('soundsAndVibration');
export const BySightAlone = told('sightAlone');
