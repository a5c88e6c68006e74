import { createTemplateVault, type FailureMemory, type IdentityOutcome, type TemplateVault } from '@payaloud/browser';
import { enrollGesture, type Stroke } from '@payaloud/core/gesture';
import { money } from '@payaloud/core/money';
import { SwipeIdentity } from '@payaloud/react';
import { playStroke } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

type Outcome = () => Promise<IdentityOutcome>;
const answer = (outcome: IdentityOutcome): Outcome => fn(() => Promise.resolve(outcome));
const never: Outcome = () => new Promise(() => {});

/** A zigzag; `bend` makes each repetition its own, as a hand does. */
function zigzag(bend: number, height = 60): Stroke {
  const corners = [40, 300, 60, 300, 80];
  return Array.from({ length: 60 }, (_, i) => {
    const place = (i / 59) * 3.999;
    const [from = 0, to = 0] = corners.slice(Math.floor(place), Math.floor(place) + 2);
    const x = from + (place % 1) * (to - from);
    return { x, y: 240 + place * height + Math.sin(place * 2 + bend) * 3, t: i * 16 };
  });
}

/** A device that knows the zigzag, in the story's own memory. */
function knownDevice(): TemplateVault {
  const enrolled = enrollGesture([0, 0.1, 0.2].map((bend) => zigzag(bend)));
  return memoryVault(enrolled.ok ? enrolled.template : null);
}

function memoryVault(first: unknown): TemplateVault {
  let kept = first;
  return {
    has: () => Promise.resolve(kept !== null),
    load: () => Promise.resolve(kept),
    save: (template) => Promise.resolve(void (kept = template)),
    delete: () => Promise.resolve(void (kept = null)),
    protection: () => Promise.resolve('obfuscated'),
  };
}

function failed(first = 0): FailureMemory {
  let failures = first;
  return { read: () => failures, write: (next) => void (failures = next) };
}

type ConfirmProps = Extract<ComponentProps<typeof SwipeIdentity>, { amount: unknown }>;

/** The confirmation, on a device that knows the payer's drawing. */
function confirm(props: Partial<ConfirmProps> = {}): Story {
  return {
    args: {
      amount: money(2350, 'USD'),
      payee: 'Blue Bottle Coffee',
      vault: knownDevice(),
      failureMemory: failed(),
      getChallenge: () => Promise.resolve('WyJwYXlhbG91ZCJd'),
      onConfirm: answer('confirmed'),
      onPasskey: answer('confirmed'),
      onCode: answer('confirmed'),
      ...props,
    },
  };
}

const meta = { title: 'Components/SwipeIdentity', component: SwipeIdentity } satisfies Meta<typeof SwipeIdentity>;
export default meta;
type Story = StoryObj<typeof SwipeIdentity>;

async function draw(canvasElement: HTMLElement, stroke: Stroke, ends: 'up' | 'cancel' = 'up') {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Draw my figure' }));
  const surface = within(canvasElement).getByRole('img', { name: 'Drawing area' });
  playStroke(surface, stroke, { ends });
}

async function showsStatus(canvasElement: HTMLElement, status: string) {
  await waitFor(() => expect(canvasElement.querySelector('section')).toHaveAttribute('data-status', status));
}

export const Idle: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const ask = 'Confirm that it is you who pays $23.50 to Blue Bottle Coffee';
    const drawing = await canvas.findByRole('button', { name: 'Draw my figure' });
    await expect(drawing).toHaveAccessibleDescription(ask);
    await expect(canvas.getByRole('button', { name: 'Use my passkey' })).toHaveAccessibleDescription(ask);
    await expect(canvas.getByRole('textbox', { name: 'Code' })).toHaveAttribute('autocomplete', 'one-time-code');
  },
};

/** Small amounts, where the app accepts that whoever holds the device may pay. */
export const EveryWay: Story = {
  ...confirm({ onDevice: answer('confirmed') }),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Confirm on this device' }));
    await showsStatus(canvasElement, 'confirmed');
  },
};

/** No drawing was set up: nothing of it is shown. */
export const WithoutDrawing: Story = {
  ...confirm({ vault: memoryVault(null) }),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button', { name: 'Draw my figure' })).toBeNull();
  },
};

export const Drawing: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Draw my figure' }));
    await expect(canvas.getByRole('dialog', { name: 'Draw now' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Stop drawing' })).toHaveFocus();
  },
};

export const LeftByEscape: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const begin = await canvas.findByRole('button', { name: 'Draw my figure' });
    await userEvent.click(begin);
    await userEvent.click(canvas.getByRole('button', { name: 'Stop drawing' }));
    await showsStatus(canvasElement, 'idle');
    await expect(begin).toHaveFocus();
  },
};

export const Checking: Story = {
  ...confirm({ onConfirm: never }),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15));
    await showsStatus(canvasElement, 'checking');
  },
};

export const Confirmed: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15));
    await showsStatus(canvasElement, 'confirmed');
    await expect(within(canvasElement).getByText('Confirmed. It is you.')).toBeVisible();
  },
};

export const NotRecognized: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15, -20));
    await showsStatus(canvasElement, 'retry');
    await expect(within(canvasElement).getByText(/^Not recognized/)).toBeVisible();
  },
};

export const StolenByTheSystem: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15), 'cancel');
    await showsStatus(canvasElement, 'retry');
    await expect(within(canvasElement).getByText(/It did not count/)).toBeVisible();
  },
};

export const Blocked: Story = {
  ...confirm({ failureMemory: failed(5) }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await showsStatus(canvasElement, 'blocked');
    await expect(canvas.getByRole('button', { name: 'Draw my figure' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(canvas.getByRole('button', { name: 'Use my passkey' }));
    await showsStatus(canvasElement, 'confirmed');
  },
};

export const WrongCode: Story = {
  ...confirm({ onCode: answer('not-recognized') }),
  play: async ({ canvasElement }) => {
    const code = within(canvasElement).getByRole('textbox', { name: 'Code' });
    await userEvent.click(code);
    await userEvent.paste('111 111');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(code).toBeInvalid());
  },
};

export const Offline: Story = {
  ...confirm({ getChallenge: () => Promise.reject(new Error('offline')) }),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15));
    await expect(await within(canvasElement).findByText(/did not work just now/)).toBeVisible();
  },
};

export const Help: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText('How to draw'));
    await expect(within(canvasElement).getByText(/With VoiceOver/)).toBeVisible();
  },
};

export const Enroll: Story = {
  args: { mode: 'enroll', vault: memoryVault(null), failureMemory: failed(), onDecline: fn() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/scrambled on this device/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Do not keep a drawing' })).toBeVisible();
  },
};

async function repeat(canvasElement: HTMLElement, strokes: readonly Stroke[]) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: /^(Keep my drawing|Start again)/ }));
  for (const stroke of strokes) playStroke(canvas.getByRole('img', { name: 'Drawing area' }), stroke);
}

export const Repetitions: Story = {
  ...Enroll,
  play: async ({ canvasElement }) => {
    await repeat(
      canvasElement,
      [0, 0.1, 0.2].map((bend) => zigzag(bend)),
    );
    await expect(await within(canvasElement).findByRole('button', { name: 'Finish' })).toBeVisible();
  },
};

export const TooSimple: Story = {
  ...Enroll,
  play: async ({ canvasElement }) => {
    const line = (slope: number) =>
      Array.from({ length: 40 }, (_, i) => ({ x: 40 + i * 6, y: 200 + i * slope, t: i * 16 }));
    await repeat(canvasElement, [1, 1.01, 1.02, 1.03, 1.04].map(line));
    await expect(await within(canvasElement).findByText(/^That figure is too simple/)).toBeVisible();
  },
};

export const EnrolledAndDeleted: Story = {
  args: { mode: 'enroll', vault: createTemplateVault({ name: 'story' }), failureMemory: failed() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await repeat(
      canvasElement,
      [0, 0.1, 0.2, 0.15, 0.05].map((bend) => zigzag(bend)),
    );
    await expect(await canvas.findByText('Your drawing is set up.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Delete my drawing and stop using it' }));
    await showsStatus(canvasElement, 'deleted');
  },
};

export const RightToLeft: Story = { ...Idle, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...Idle, globals: { width: '320px', textSize: '200' } };
