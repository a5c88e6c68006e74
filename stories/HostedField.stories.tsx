import { en } from '@payaloud/core/languages/en';
import { HostedField, type HostedFieldAdapter, type HostedFieldState } from '@payaloud/react';
import { createFakeHostedField } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { hears } from './support/hears';

const say = en.sentences.paymentMethods;
const error = 'Your card number is incomplete.';

/** Fields that are in a given state from the start. */
function inState(state: HostedFieldState): HostedFieldAdapter {
  const fake = createFakeHostedField();
  return {
    async mount(element, events) {
      const handle = await fake.mount(element, { onChange: () => {} });
      events.onChange(state);
      return handle;
    },
  };
}

/** A provider that uses one frame for each field, as Adyen and Braintree do. */
const severalFrames: HostedFieldAdapter = {
  async mount(element) {
    const frames = ['Card number', 'Expiry date', 'Security code'].map((title) => {
      const frame = document.createElement('iframe');
      frame.title = title;
      frame.style.blockSize = '3rem';
      frame.srcdoc = `<!doctype html><html lang="en"><title>${title}</title><body><input aria-label="${title}">`;
      return frame;
    });
    element.append(...frames);
    return { focus: () => frames[0]?.focus(), destroy: () => element.replaceChildren() };
  },
};

/** A provider's own fields, in a frame of another origin. */
const meta = {
  title: 'Components/HostedField',
  component: HostedField,
  args: { adapter: createFakeHostedField() },
} satisfies Meta<typeof HostedField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByTitle(say.cardDetails, {}, { timeout: 5_000 })).toBeVisible();
  },
};

export const Loading: Story = { args: { adapter: { mount: () => new Promise(() => {}) } } };

export const Failed: Story = {
  args: { adapter: { mount: () => Promise.reject(new Error('offline')) } },
  play: async () => hears(say.fieldFailed),
};

export const Invalid: Story = {
  args: { adapter: inState({ complete: false, empty: false, error }) },
  play: async () => hears(error),
};

export const SeveralFrames: Story = {
  args: { adapter: severalFrames },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('group', { name: say.cardDetails })).toBeVisible();
  },
};
