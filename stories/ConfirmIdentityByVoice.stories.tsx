import type { RecognitionEngine } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { PayaloudLocalSpeechError } from '@payaloud/local-speech';
import { spokenLog } from '@payaloud/storybook-addon';
import { createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { hears, hearsAfter } from './support/hears';
import { never, showsStatus } from './support/identityScene';
import { payerAt, VoiceCheckScene } from './support/voiceCheckScene';

const { identity } = en.sentences;
const { again, noMatch, obstacles, label, otherWay } = voice.check;

const meta = { title: 'Experimental/ConfirmIdentityByVoice', component: VoiceCheckScene } satisfies Meta<
  typeof VoiceCheckScene
>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Everything that the page voice said. It speaks sentence by sentence. */
const voiceTexts = () => spokenLog().texts('voice').join(' ');
const patient = { timeout: 20_000 };

/** One of several ways, and the last one. */
export const Offered: Story = {
  play: async ({ canvasElement }) => {
    const { canvas } = payerAt(canvasElement);
    await expect(await canvas.findByRole('button', { name: identity.methods.voice })).toBeVisible();
  },
};

/** The button has the digits in its name and the focus, so that a screen reader says them once. */
export const Prompt: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.opens();
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Say \d(, \d){5}$/));
    await expect(payer.canvas.getByText(label, { exact: false })).toBeVisible();
    await payer.press(identity.methods.voice);
    await expect(document.activeElement).toHaveAccessibleName(/^Say \d(, \d){5}$/);
  },
};

/** The page voice says the digits in words when the button gets the focus, and only the reason before new ones. */
export const PageVoice: Story = {
  args: { band: 'unsure' },
  globals: { pageVoice: 'on', privacy: 'private' },
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    const prompts = () => voiceTexts().match(/Say (zero|one|two|three|four|five|six|seven|eight|nine)/g) ?? [];
    await payer.opens();
    await waitFor(() => expect(prompts()).toHaveLength(1), patient);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(voiceTexts()).toMatch(/No match.*Say /), patient);
    await expect(prompts()).toHaveLength(2);
  },
};

/** For a payer who usually takes the voice: the first control, which a screen reader says when the payer comes to it. */
export const UsualWay: Story = {
  args: { usual: 'voice' },
  play: async ({ canvasElement }) => {
    const { canvas } = payerAt(canvasElement);
    const first = await canvas.findByRole('button', {
      name: /^To pay \$23\.50 to Blue Bottle Coffee, say \d(, \d){5}$/,
    });
    await expect(first).not.toHaveFocus();
    await userEvent.tab();
    await expect(first).toHaveFocus();
  },
};

const downloadable = (download: RecognitionEngine['download']): Partial<RecognitionEngine> => ({
  availability: () => Promise.resolve({ kind: 'downloadable', bytes: 6_800_000 }),
  download,
});

/** The cache was cleared. The question describes the button that has the focus. */
export const AsksForTheDownload: Story = {
  args: { engine: downloadable(never) },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.asksForDownload();
    await expect(payer.canvas.getByText(voice.check.download(6.8))).toBeVisible();
  },
};

export const Downloads: Story = {
  args: {
    engine: downloadable((_language, { onProgress }) => {
      onProgress(2_800_000, 6_800_000);
      return never();
    }),
  },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.asksForDownload();
    await userEvent.keyboard('{Enter}');
    await payer.checkIs('downloading');
    await hearsAfter(/^Downloading$/, voice.check.downloading(41));
  },
};

export const DidNotDownload: Story = {
  args: { engine: downloadable(() => Promise.reject(new Error('offline'))) },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.asksForDownload();
    await userEvent.keyboard('{Enter}');
    await hearsAfter(/^Downloading$/, obstacles['not-loaded']);
    await payer.checkIs('download');
  },
};

/** A policy of the page forbids the recognizer, so the reply asks for another way. */
export const BlockedByPage: Story = {
  args: { engine: downloadable(() => Promise.reject(new PayaloudLocalSpeechError('blocked-by-page'))) },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.asksForDownload();
    await userEvent.keyboard('{Enter}');
    await hearsAfter(/^Downloading$/, obstacles['blocked-by-page']);
    await payer.sees(obstacles['blocked-by-page']);
  },
};

export const Listening: Story = {
  args: { hears: 'unfinished' },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.speaks();
    await payer.checkIs('listening');
  },
};

/** The microphone has closed. After three seconds it is said that the check goes on. */
export const Checking: Story = {
  args: { hears: 'unanswered' },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.speaks();
    await payer.checkIs('checking');
    await hears(voice.check.slow);
  },
};

export const Matched: Story = {
  play: async ({ canvasElement }) => {
    await payerAt(canvasElement).speaks();
    await showsStatus(canvasElement, 'confirmed');
    await hears(identity.confirmed('voice', '23.50 dollars', 'Blue Bottle Coffee'));
  },
};

/** A recording of other digits, or a voice that was not understood. It costs no try. */
export const DigitsNotHeard: Story = {
  args: { hears: '0 0' },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.speaks();
    await payer.sees(again['not-heard']);
    await hears(again['not-heard']);
    await payer.checkIs('prompt');
  },
};

/** A voice that is unsure or unlike the stored one: the words are the same, and blame nobody. */
export const OneMoreTry: Story = {
  args: { band: 'mismatch' },
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.speaks();
    await hears(noMatch(4));
    await payer.checkIs('prompt');
  },
};

export const AnotherWay: Story = {
  play: async ({ canvasElement }) => {
    const payer = payerAt(canvasElement);
    await payer.opens();
    await payer.press(otherWay);
    await showsStatus(canvasElement, 'idle');
    await expect(document.activeElement).toHaveAccessibleName(new RegExp(`^${identity.methods.passkey}`));
  },
};

export const TooLoud: Story = {
  args: { hears: 'too-loud' },
  play: async ({ canvasElement }) => {
    await payerAt(canvasElement).speaks();
    await hears(again['too-loud']);
  },
};

export const MicrophoneNotAllowed: Story = {
  args: { hears: 'permission-denied' },
  play: async ({ canvasElement }) => {
    await payerAt(canvasElement).speaks();
    await hears(obstacles.permission);
  },
};

/** The fifth miss. Every other way still works. */
export const Locked: Story = {
  args: { band: 'unsure', misses: 4 },
  play: async ({ canvasElement }) => {
    await payerAt(canvasElement).speaks();
    await hears(identity.retry('voice', 'locked', ['passkey']));
    await showsStatus(canvasElement, 'retry');
  },
};
