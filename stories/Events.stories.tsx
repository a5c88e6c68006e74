import { getDocumentAnnouncer, getDocumentPreferences } from '@payaloud/browser';
import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createSpokenLog, createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { channelChoices, EventScene, wordsFor } from './support/eventScene';

const facts = {
  amount: money(2350, 'USD'),
  payee: 'Blue Bottle & Sons',
  cardNumber: '4242424242424242',
  reference: 'R7',
};

/** Every event of a payment in each combination of channels that a payer can choose. */
const meta = {
  title: 'Announcements/Events',
  component: EventScene,
  args: { event: { ...facts, type: 'review' } },
} satisfies Meta<typeof EventScene>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Presses one combination, the next one in each story, and expects the right text once in each channel. */
function told(event: PaymentEvent, turn: number): Story {
  return {
    args: { event },
    play: async ({ canvasElement }) => {
      const choice = channelChoices[turn % channelChoices.length];
      if (!choice) throw new Error('no choice of channels');
      const undo = createSynthesisTwin({ msPerCharacter: 1 }).connect(window);
      const log = createSpokenLog();
      try {
        await userEvent.click(within(canvasElement).getByRole('button', { name: choice.name }));
        const { region, voice } = wordsFor(event, choice.channels);
        const heard = () => [log.texts('region').join(' '), tellsEvent(log.texts('voice')).join(' ')];
        const { text } = describePaymentEvent(event, en);
        const last = () => getDocumentAnnouncer().getSnapshot().history.at(-1)?.message.text;
        await waitFor(() => expect(last()).toBe(text), { timeout: 5_000 });
        await waitFor(() => expect(heard()).toEqual([region, voice]), { timeout: 5_000 });
      } finally {
        log.stop();
        undo();
        getDocumentPreferences().forget();
      }
    },
  };
}

/** Leaves out the names of pressed buttons, which the page voice also says. */
function tellsEvent(spoken: readonly string[]): readonly string[] {
  return spoken.filter((text) => !text.endsWith(', button'));
}

export const Review = told({ ...facts, type: 'review' }, 0);
export const UndoEnded = told({ ...facts, type: 'undo-ended' }, 1);
export const UndoMissed = told({ ...facts, type: 'undo-missed' }, 2);
export const Processing = told({ ...facts, type: 'processing' }, 3);
export const StillProcessing = told({ ...facts, type: 'still-processing' }, 4);
export const Checking = told({ ...facts, type: 'checking' }, 5);
export const AlreadyPaying = told({ ...facts, type: 'already-paying' }, 6);
export const PayingElsewhere = told({ ...facts, type: 'paying-elsewhere' }, 7);
export const Succeeded = told({ ...facts, type: 'succeeded' }, 8);
export const Refunded = told({ ...facts, type: 'refunded' }, 9);
export const Received = told({ ...facts, type: 'received' }, 10);
export const Cancelled = told({ ...facts, type: 'cancelled' }, 11);
export const Extended = told({ ...facts, type: 'extended' }, 12);
export const Expired = told({ ...facts, type: 'expired' }, 13);
export const Unknown = told({ ...facts, type: 'unknown' }, 14);
export const CanSendAgain = told({ ...facts, type: 'can-send-again' }, 15);
export const BankQuestion = told({ ...facts, type: 'action-required', action: '3-d-secure' }, 16);
export const Redirect = told({ ...facts, type: 'action-required', action: 'redirect' }, 17);
export const Code = told({ ...facts, type: 'action-required', action: 'qr' }, 18);
export const Declined = told({ ...facts, type: 'declined', reason: 'insufficient-funds' }, 19);
export const Failed = told({ ...facts, type: 'failed', reason: 'service-unavailable' }, 20);
export const UndoOpen = told({ ...facts, type: 'undo-open', forMs: 10_000 }, 21);
export const Expiring = told({ ...facts, type: 'expiring', forMs: 120_000 }, 22);
export const PaidAfterAll = told({ ...facts, type: 'paid-after-all' }, 23);
export const Contradicted = told({ ...facts, type: 'contradicted' }, 24);
