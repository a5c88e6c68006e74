import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { PaymentReceived } from '@payaloud/react';
import { createFakeReceived, createPayeeNews } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';

const say = en.sentences.received;
const never = () => new Promise<never>(() => {});
const newsOf = (id: string, changes: Parameters<typeof createPayeeNews>[0] = {}) => createPayeeNews({ id, ...changes });
const heard = { heard: true } as const;

async function shows(canvasElement: HTMLElement, name: string, status: string) {
  const region = within(canvasElement).getByRole('region', { name });
  await waitFor(() => expect(region).toHaveAttribute('data-status', status));
  return within(region);
}

/** The payee's own page: each payment is said once, and listed. */
const meta = {
  title: 'Components/PaymentReceived',
  component: PaymentReceived,
  args: { source: createFakeReceived().source },
  play: async ({ canvasElement }) => {
    const region = await shows(canvasElement, say.region, 'open');
    await expect(region.getByRole('button', { name: say.repeat })).toBeVisible();
  },
} satisfies Meta<typeof PaymentReceived>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The newest is first. A refund is an entry of its own. */
export const Received: Story = {
  args: {
    source: createFakeReceived([
      newsOf('p3.refunded:r1', { kind: 'refunded', amount: money(500, 'USD'), ...heard }),
      newsOf('p2.paid', { payer: null, amount: money(1_234_567, 'USD'), ...heard }),
      newsOf('p1.paid', heard),
    ]).source,
  },
};

/** Something came just now: it is said once. */
export const JustReceived: Story = { args: { source: createFakeReceived([newsOf('p1.paid')]).source } };

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const region = await shows(canvasElement, say.region, 'empty');
    await expect(region.getByText(say.notices['nothing-yet'])).toBeVisible();
  },
};

/** Nothing is claimed before the first answer. */
export const Opening: Story = {
  args: { source: { read: never, claim: never, note: never } },
  play: async ({ canvasElement }) => void (await shows(canvasElement, say.region, 'opening')),
};

/** The connection was lost, which was said once. */
export const Offline: Story = {
  args: {
    source: { read: () => Promise.reject(new Error('no network')), claim: never, note: never },
  },
  play: async ({ canvasElement }) => {
    const region = await shows(canvasElement, say.region, 'offline');
    await expect(region.getByText(say.notices.offline)).toBeVisible();
  },
};

export const InFrench: Story = {
  args: {
    language: fr,
    locale: 'fr-FR',
    source: createFakeReceived([newsOf('p1.paid', { amount: money(2350, 'EUR'), ...heard })]).source,
  },
  play: async ({ canvasElement }) => void (await shows(canvasElement, fr.sentences.received.region, 'open')),
};

export const InMandarin: Story = {
  args: {
    language: zhHans,
    locale: 'zh-CN',
    source: createFakeReceived([newsOf('p1.paid', { amount: money(2350, 'CNY'), payer: '李安娜', ...heard })]).source,
  },
  play: async ({ canvasElement }) => void (await shows(canvasElement, zhHans.sentences.received.region, 'open')),
};
