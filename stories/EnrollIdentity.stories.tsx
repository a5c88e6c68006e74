import { createDeviceKey, createTemplateVault, type TemplateVault } from '@payaloud/browser';
import type { Stroke } from '@payaloud/core/gesture';
import { EnrollIdentity } from '@payaloud/react';
import { spokenLog } from '@payaloud/storybook-addon';
import { playStroke } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { deviceKey, knownDevice, memoryVault, never, remembers, showsStatus, zigzag } from './support/identityScene';
import { en } from '@payaloud/core/languages/en';

const say = en.sentences.identity;

const meta = {
  title: 'Components/EnrollIdentity',
  component: EnrollIdentity,
} satisfies Meta<typeof EnrollIdentity>;
export default meta;
type Story = StoryObj<typeof EnrollIdentity>;

const repetitions = [0, 0.1, 0.2, 0.15, 0.05].map((bend) => zigzag(bend));
const threeThatVary = repetitions
  .slice(0, 3)
  .map((stroke, at) => (at === 1 ? stroke.map((point) => ({ ...point, t: point.t * 2.9 })) : stroke));

/** Starts the drawing, at first and after a refusal. */
const start = new RegExp(`^(${say.consent.give}|${say.enrollment.again})$`);

async function repeat(canvasElement: HTMLElement, strokes: readonly Stroke[]) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: start }));
  for (const stroke of strokes) playStroke(canvas.getByRole('img', { name: say.surface }), stroke);
}

/** Nothing is collected before the payer consents. */
export const Consent: Story = {
  args: { vault: memoryVault(null), deviceKey, memory: remembers(), onDecline: fn() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(say.protection('obfuscated'), { exact: false })).toBeVisible();
    await expect(canvas.getByRole('button', { name: say.consent.refuse })).toBeVisible();
  },
};

export const FirstRepetition: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    await repeat(canvasElement, []);
    await expect(await within(canvasElement).findByText(say.enrollment.draw(1, 5))).toBeVisible();
    await expect(within(canvasElement).queryByRole('button', { name: say.enrollment.finish })).toBeNull();
  },
};

export const Repetitions: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    await repeat(canvasElement, repetitions.slice(0, 3));
    await expect(await within(canvasElement).findByRole('button', { name: say.enrollment.finish })).toBeVisible();
    await expect(within(canvasElement).getByRole('button', { name: say.enrollment.undo })).toBeVisible();
  },
};

/** The drawings vary too much to finish. One more is offered. */
export const OneMore: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await repeat(canvasElement, threeThatVary);
    await userEvent.click(await canvas.findByRole('button', { name: say.enrollment.finish }));
    await expect(await canvas.findByText(say.enrollment.oneMore)).toBeVisible();
    await expect(canvas.getByRole('button', { name: say.enrollment.leave })).toBeVisible();
  },
};

export const DrawOneMore: Story = {
  // Its own vault, because the other stories start without a drawing.
  args: { ...Consent.args, vault: memoryVault(null) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await repeat(canvasElement, threeThatVary);
    await userEvent.click(await canvas.findByRole('button', { name: say.enrollment.finish }));
    await expect(await canvas.findByText(say.enrollment.oneMore)).toBeVisible();
    // Nobody draws before they have heard that they should.
    await spokenLog().settled();
    playStroke(canvas.getByRole('img', { name: say.surface }), zigzag(0.15));
    await showsStatus(canvasElement, 'enrolled');
  },
};

export const LeftByEscape: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    await repeat(canvasElement, repetitions.slice(0, 4));
    await userEvent.keyboard('{Escape}');
    await showsStatus(canvasElement, 'none');
    await expect(within(canvasElement).getByRole('button', { name: say.consent.give })).toHaveFocus();
  },
};

export const TooSimple: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    const line = (slope: number) =>
      Array.from({ length: 40 }, (_, i) => ({ x: 40 + i * 6, y: 200 + i * slope, t: i * 16 }));
    await repeat(canvasElement, [1, 1.01, 1.02, 1.03, 1.04].map(line));
    await expect(await within(canvasElement).findByText(say.enrollment.refused('too-simple'))).toBeVisible();
  },
};

/** A circle is refused, because anybody would try it first. */
export const TooCommon: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    const circle = (wobble: number) =>
      Array.from({ length: 60 }, (_, i) => {
        const turn = (i / 59) * 2 * Math.PI;
        const radius = 100 + Math.sin(turn * 2 + wobble * 9) * 3;
        return { x: 180 + Math.cos(turn) * radius, y: 320 + Math.sin(turn) * radius, t: i * 16 };
      });
    await repeat(canvasElement, [0, 0.1, 0.2, 0.3, 0.4].map(circle));
    await expect(await within(canvasElement).findByText(say.enrollment.refused('too-common'))).toBeVisible();
  },
};

/** The same recording twice does not count as a second drawing. */
export const Copied: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    const [first = [], ...others] = repetitions;
    await repeat(canvasElement, [first, ...others.slice(0, 3), first]);
    await expect(await within(canvasElement).findByText(say.enrollment.refused('copied'))).toBeVisible();
  },
};

/** A mere touch does not count as a repetition. Earlier drawings are kept. */
export const TooShortToCount: Story = {
  ...Consent,
  play: async ({ canvasElement }) => {
    const [first = [], second = []] = repetitions;
    await repeat(canvasElement, [first, second.slice(0, 2)]);
    await expect(await within(canvasElement).findByText(say.enrollment.notTaken('too-short'))).toBeVisible();
    await expect(within(canvasElement).getByRole('button', { name: say.enrollment.undo })).toBeVisible();
  },
};

/** The sentence about how the drawing is protected. */
function keptAs(protection: Awaited<ReturnType<TemplateVault['protection']>>): Story {
  return {
    args: { ...Consent.args, vault: { ...memoryVault(null), protection: () => Promise.resolve(protection) } },
    play: async ({ canvasElement }) => {
      await expect(await within(canvasElement).findByText(say.protection(protection), { exact: false })).toBeVisible();
    },
  };
}

export const LockedWithAPasskey = keptAs('passkey');
export const KeptForThePageOnly = keptAs('memory');

export const Saving: Story = {
  args: { ...Consent.args, vault: { ...memoryVault(null), save: never } },
  play: async ({ canvasElement }) => {
    await repeat(canvasElement, repetitions);
    await showsStatus(canvasElement, 'saving');
  },
};

export const NotKept: Story = {
  args: { ...Consent.args, vault: { ...memoryVault(null), save: () => Promise.reject(new Error('full')) } },
  play: async ({ canvasElement }) => {
    await repeat(canvasElement, repetitions);
    await expect(await within(canvasElement).findByText(say.enrollment.notStored)).toBeVisible();
  },
};

export const Enrolled: Story = {
  args: { ...Consent.args, vault: knownDevice() },
  play: async ({ canvasElement }) => {
    await showsStatus(canvasElement, 'enrolled');
    await expect(within(canvasElement).getByRole('button', { name: say.consent.revoke })).toBeVisible();
  },
};

/** Uses the browser's own storage and keys. One press deletes the drawing. */
export const EnrolledAndDeleted: Story = {
  args: {
    vault: createTemplateVault({ name: 'story' }),
    deviceKey: createDeviceKey({ name: 'story-device' }),
    memory: remembers(),
    onEnrolled: fn(),
    onDeleted: fn(),
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await repeat(canvasElement, repetitions);
    await expect(await canvas.findByText(say.enrollment.enrolled)).toBeVisible();
    await expect(args).toHaveProperty('onEnrolled.mock.lastCall.0.publicKey.crv', 'P-256');
    await userEvent.click(canvas.getByRole('button', { name: say.consent.revoke }));
    await showsStatus(canvasElement, 'deleted');
    await waitFor(() => expect(args).toHaveProperty('onDeleted.mock.calls.length', 1));
  },
};

export const RightToLeft: Story = { ...Consent, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...Consent, globals: { width: '320px', textSize: '200' } };
