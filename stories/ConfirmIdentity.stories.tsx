import { getDocumentPreferences } from '@payaloud/browser';
import { ConfirmIdentity } from '@payaloud/react';
import { createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  answer,
  challenge,
  draw,
  knownDevice,
  memoryVault,
  never,
  openDrawing,
  otherChallenge,
  passkey,
  remembers,
  showsStatus,
  zigzag,
  type ConfirmProps,
} from './support/identityScene';
import { hears } from './support/hears';
import { en } from '@payaloud/core/languages/en';

const say = en.sentences.identity;

const meta = { title: 'Components/ConfirmIdentity', component: ConfirmIdentity } satisfies Meta<typeof ConfirmIdentity>;
export default meta;
type Story = StoryObj<typeof ConfirmIdentity>;

/** Props for a confirmation on a device with the payer's drawing. */
function confirm(props: Partial<ConfirmProps> = {}): Story {
  return {
    args: {
      vault: knownDevice(),
      memory: remembers(),
      getChallenge: () => Promise.resolve(challenge),
      onDrawing: answer('confirmed'),
      onPasskey: answer('confirmed'),
      onCode: answer('confirmed'),
      passkey: passkey(),
      ...props,
    },
  };
}

const deal = ['$23.50', 'Blue Bottle Coffee'] as const;
const toPay = (method: keyof typeof say.methods) => say.paying(say.methods[method], ...deal);
const ask = say.ask(...deal);
const drawButton = new RegExp(`^${say.methods.drawing}`);
const passkeyButton = new RegExp(`^${say.methods.passkey}`);
const sees = (canvasElement: HTMLElement, text: RegExp | string) =>
  waitFor(() => expect(within(canvasElement).getByText(text)).toBeVisible());
const pressPasskey = async (canvasElement: HTMLElement) =>
  userEvent.click(await within(canvasElement).findByRole('button', { name: passkeyButton }));

/** The text and the name of every control have the amount and payee from the server's challenge. */
export const Idle: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: toPay('drawing') })).toBeVisible();
    await expect(canvas.getByRole('button', { name: say.methods.passkey })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: say.codeLabel })).toHaveAttribute('autocomplete', 'one-time-code');
    await expect(canvas.getByText(ask)).toBeVisible();
  },
};

/** A small amount: the challenge lets anyone who holds the device pay. */
export const EveryWay: Story = {
  ...confirm({ onDevice: answer('confirmed') }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(ask);
    await userEvent.click(canvas.getByRole('button', { name: say.methods.device }));
    await showsStatus(canvasElement, 'confirmed');
    await hears(say.confirmed('device', '23.50 dollars', 'Blue Bottle Coffee'));
  },
};

/** No drawing is set up, so none is offered. */
export const WithoutDrawing: Story = {
  ...confirm({ vault: memoryVault(null) }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    await expect(within(canvasElement).queryByRole('button', { name: drawButton })).toBeNull();
  },
};

/** The only way is the main action. */
export const OnlyACode: Story = {
  ...confirm({ vault: memoryVault(null), onPasskey: undefined, passkey: undefined }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    await expect(within(canvasElement).getByRole('button', { name: say.codeSend })).toBeVisible();
    await expect(canvasElement.querySelector('[data-part="ways"]')?.children).toHaveLength(1);
  },
};

export const OnlyAPasskey: Story = {
  ...confirm({ vault: memoryVault(null), onCode: undefined }),
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('button', { name: passkeyButton })).toBeVisible();
    await expect(canvasElement.querySelector('[data-part="ways"]')?.children).toHaveLength(1);
  },
};

/** The code comes first, because the payer used it last time. */
export const UsualWayFirst: Story = {
  ...confirm({ memory: remembers({ usual: 'code' }) }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: drawButton });
    const ways = canvasElement.querySelector('[data-part="ways"]');
    await waitFor(() => expect(ways?.firstElementChild).toHaveAttribute('data-part', 'code'));
  },
};

export const Loading: Story = {
  ...confirm({ getChallenge: never }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, say.askLater);
  },
};

export const Preparing: Story = {
  ...confirm({ getChallenge: never }),
  play: async ({ canvasElement }) => {
    await pressPasskey(canvasElement);
    await showsStatus(canvasElement, 'preparing');
    await sees(canvasElement, say.preparing);
  },
};

export const NotLoaded: Story = {
  ...confirm({ getChallenge: () => Promise.reject(new Error('offline')) }),
  play: async ({ canvasElement }) => {
    await pressPasskey(canvasElement);
    await sees(canvasElement, say.retry('passkey', 'not-loaded', []));
    await hears(say.retry('passkey', 'not-loaded', []));
  },
};

/** A challenge that cannot be shown and spoken exactly. */
export const Unreadable: Story = {
  ...confirm({ getChallenge: () => Promise.resolve('WyJwYXlhbG91ZC1wYXktMSJd') }),
  play: async ({ canvasElement }) => {
    await pressPasskey(canvasElement);
    await sees(canvasElement, say.retry('passkey', 'unreadable', []));
    await hears(say.retry('passkey', 'unreadable', []));
  },
};

/** The server issued a new challenge for another amount. It is shown and said before anything is confirmed. */
export const AmountChanged: Story = {
  ...confirm({
    getChallenge: (() => {
      const texts = [challenge];
      return () => Promise.resolve(texts.pop() ?? otherChallenge);
    })(),
    onPasskey: answer('expired'),
  }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    await pressPasskey(canvasElement);
    await sees(canvasElement, say.changed('99.00 dollars', 'Blue Bottle Coffee'));
  },
};

/** Others may hear, so the page voice leaves out the amount. Nothing is confirmed until the payer has heard it. */
export const HearFirst: Story = {
  ...confirm(),
  globals: { pageVoice: 'on', privacy: 'speakers' },
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: en.sentences.common.hearAmount })).toBeVisible();
    await pressPasskey(canvasElement);
    await sees(canvasElement, en.sentences.common.hearFirst);
    await showsStatus(canvasElement, 'retry');
    await expect(args).not.toHaveProperty('onPasskey.mock.lastCall.0');
  },
};

/** The page voice was on the last time, and this device has none: nothing is left out, and nothing has to be heard first. */
export const OnWithoutVoice: Story = {
  ...confirm(),
  globals: { pageVoice: 'on', privacy: 'speakers' },
  // The story before it leaves the page voice on. On a page that was just opened, it is switched on again.
  beforeEach: () => getDocumentPreferences().suggest({}),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [heading] = await canvas.findAllByRole('heading');
    heading?.focus();
    await waitFor(() => expect(canvas.queryByRole('button', { name: en.sentences.common.hearAmount })).toBeNull());
    await pressPasskey(canvasElement);
    await showsStatus(canvasElement, 'confirmed');
  },
};

export const Expired: Story = {
  ...confirm({ onPasskey: answer('expired') }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    await pressPasskey(canvasElement);
    await sees(canvasElement, say.retry('passkey', 'expired', []));
    await hears(say.retry('passkey', 'expired', []));
  },
};

export const Drawing: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await openDrawing(canvasElement);
    const dialog = within(within(canvasElement).getByRole('dialog', { name: say.drawNow }));
    await expect(dialog.getByText(say.drawNow)).toBeVisible();
    await expect(dialog.getByRole('button', { name: say.stopDrawing })).toHaveFocus();
  },
};

export const DrawingWithTrace: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await openDrawing(canvasElement);
    await expect(canvasElement.querySelector('canvas')).toBeNull();
    await userEvent.click(within(canvasElement).getByRole('button', { name: say.showTrace }));
    await expect(canvasElement.querySelector('canvas')).toBeVisible();
  },
};

export const LeftByEscape: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await openDrawing(canvasElement);
    await userEvent.keyboard('{Escape}');
    await showsStatus(canvasElement, 'idle');
    await expect(within(canvasElement).getByRole('button', { name: drawButton })).toHaveFocus();
    await expect(canvasElement.querySelector('dialog')).not.toHaveAttribute('open');
  },
};

export const LeftByStop: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await openDrawing(canvasElement);
    await userEvent.click(within(canvasElement).getByRole('button', { name: say.stopDrawing }));
    await showsStatus(canvasElement, 'idle');
    await expect(within(canvasElement).getByRole('button', { name: drawButton })).toHaveFocus();
  },
};

export const Checking: Story = {
  ...confirm({ onDrawing: never }),
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
    await hears(say.confirmed('drawing', '23.50 dollars', 'Blue Bottle Coffee'));
    await sees(canvasElement, say.acceptedFor('drawing', '$23.50', 'Blue Bottle Coffee'));
  },
};

export const NotRecognized: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15, -20));
    await showsStatus(canvasElement, 'retry');
    await sees(canvasElement, say.retry('drawing', 'not-recognized', [], 4));
  },
};

export const CancelledByTheSystem: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15), 'cancel');
    await showsStatus(canvasElement, 'retry');
    await sees(canvasElement, say.retry('drawing', 'cancelled', []));
  },
};

export const TooShort: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15).slice(0, 2));
    await showsStatus(canvasElement, 'retry');
    await sees(canvasElement, say.retry('drawing', 'too-short', []));
  },
};

export const Blocked: Story = {
  ...confirm({ memory: remembers({ failures: 5 }) }),
  play: async ({ canvasElement }) => {
    await showsStatus(canvasElement, 'blocked');
    const drawing = await within(canvasElement).findByRole('button', { name: toPay('drawing') });
    await expect(drawing).toHaveAttribute('aria-disabled', 'true');
    await pressPasskey(canvasElement);
    await showsStatus(canvasElement, 'confirmed');
  },
};

export const PasskeyDismissed: Story = {
  ...confirm({ passkey: passkey('dismissed') }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    await pressPasskey(canvasElement);
    await sees(canvasElement, say.retry('passkey', 'cancelled', ['passkey', 'code']));
  },
};

export const WrongCode: Story = {
  ...confirm({ onCode: answer('not-recognized') }),
  play: async ({ canvasElement }) => {
    const code = await within(canvasElement).findByRole('textbox', { name: new RegExp(`^${say.codeLabel}`) });
    await userEvent.click(code);
    await userEvent.paste('111 111');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(code).toBeInvalid());
  },
};

/** Codes were wrong too often. The server does not tell so: this way is locked for now, and a passkey goes on. */
export const LockedByTheServer: Story = {
  ...confirm({ onCode: answer('blocked') }),
  play: async ({ canvasElement }) => {
    const code = await within(canvasElement).findByRole('textbox', { name: new RegExp(`^${say.codeLabel}`) });
    await userEvent.click(code);
    await userEvent.paste('111 111');
    await userEvent.keyboard('{Enter}');
    await sees(canvasElement, say.retry('code', 'blocked', ['passkey']));
  },
};

/** The drawing comes first, so the app sends a code only to a payer who turns to the code. The focus follows into its field. */
export const CodeOnRequest: Story = {
  ...confirm({ requestCode: () => Promise.resolve({ outcome: 'sent', to: 'phone' }) }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: say.methods.code }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: say.codeLabel })).toHaveFocus());
    await hears(say.codeSent('phone', false));
  },
};

/** The server has sent too many codes. */
export const CodeTooEarly: Story = {
  ...confirm({ requestCode: () => Promise.resolve({ outcome: 'blocked', retryAfterMs: 300_000 }) }),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, ask);
    await userEvent.click(within(canvasElement).getByRole('button', { name: say.methods.code }));
    await hears(say.codeWait(5, true));
  },
};

/** The drawing was right but the server did not answer, so the try does not count. */
export const Offline: Story = {
  ...confirm({ onDrawing: () => Promise.reject(new Error('offline')) }),
  play: async ({ canvasElement }) => {
    await draw(canvasElement, zigzag(0.15));
    await sees(canvasElement, say.retry('drawing', 'unavailable', ['passkey']));
  },
};

export const Help: Story = {
  ...confirm(),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText(say.helpLabel));
    await expect(within(canvasElement).getByText(/With VoiceOver/)).toBeVisible();
  },
};

export const RightToLeft: Story = { ...Idle, globals: { direction: 'rtl' } };
export const DrawingRightToLeft: Story = { ...Drawing, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...Idle, globals: { width: '320px', textSize: '200' } };
