import { getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import {
  AnnouncementLog,
  createRecognizer,
  nativeCloud,
  nativeOnDevice,
  SpeakToMe,
  SpeechSettings,
  useAnnounce,
} from '@payaloud/react';
import { createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

const say = en.sentences.settings;

const meta = {
  title: 'Components/Speech',
  component: SpeechSettings,
  beforeEach: () => () => getDocumentPreferences().forget(),
} satisfies Meta<typeof SpeechSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Settings: Story = {
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: say.pageVoice.label }));
    await expect(getDocumentPreferences().getSnapshot().pageVoice).toBe('on');
    await userEvent.click(canvas.getByRole('radio', { name: say.privacy.choices.private.label }));
    await expect(getDocumentPreferences().getSnapshot().privacy).toBe('private');
  },
};

/** Beside a screen reader, which names controls and keys, the page voice says only what happens. */
export const OnlyMessages: Story = {
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: say.pageVoice.label }));
    await userEvent.click(canvas.getByRole('checkbox', { name: say.onlyMessages.label }));
    await expect(getDocumentPreferences().getSnapshot().pageVoiceSays).toBe('messages');
  },
};

/** The recognizers, with the place where each sends the voice. The payer's choice outranks the app's. */
export const Recognizers: Story = {
  args: { recognizer: createRecognizer({ engines: [nativeOnDevice(), nativeCloud({ recipient: 'Google' })] }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Browser, built in, stays on this device' }));
    await expect(getDocumentPreferences().getSnapshot().firstEngine).toBe('native-on-device');
    await userEvent.click(canvas.getByRole('checkbox', { name: say.recognition.remote.label }));
    await expect(getDocumentPreferences().getSnapshot().remoteRecognition).toBe('allowed');
    await userEvent.click(canvas.getByRole('checkbox', { name: say.recognition.remote.label }));
    await expect(getDocumentPreferences().getSnapshot().remoteRecognition).toBe('refused');
  },
};

export const SettingsNarrow: Story = { globals: { width: '320px', textSize: '200' } };

/** The first control of a page. One press, and the page voices itself. */
export const FirstControl: Story = {
  render: () => <SpeakToMe />,
  // Without a voice the question would close at once.
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: say.speakToMe }));
    await expect(canvas.getByRole('group', { name: say.privacy.label })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: say.stop }));
    await userEvent.click(canvas.getByRole('button', { name: say.stopSpeaking }));
    await expect(canvas.getByRole('button', { name: say.speakToMe })).toHaveFocus();
  },
};

/** The question is shown and spoken once, and blocks nothing. Amounts are masked unless the payer listens privately. */
export const PrivateListening: Story = {
  render: () => <SpeakToMe />,
  beforeEach: () => createSynthesisTwin().connect(window),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: say.speakToMe }));
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: say.listenPrivately })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(getDocumentPreferences().getSnapshot().privacy).toBe('private');
    await expect(canvas.queryByRole('group')).toBeNull();
    await expect(canvas.getByRole('button', { name: say.stop })).toHaveFocus();
  },
};

/** If the only voice sends its text to a server, the payer is asked before anything is spoken. */
export const RemoteVoice: Story = {
  render: () => <SpeakToMe />,
  beforeEach: () =>
    createSynthesisTwin({ voices: [{ name: 'Google US English', lang: 'en-US', localService: false }] }).connect(
      window,
    ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: say.speakToMe }));
    await userEvent.click(await canvas.findByRole('button', { name: say.refuseRemoteVoice }));
    await expect(canvas.getByRole('button', { name: say.speakToMe })).toHaveFocus();
    await expect(getDocumentPreferences().getSnapshot().remoteVoice).toBe('refused');
  },
};

/** A device without a voice: the page voice is off again, and the regions say why. */
export const NoVoice: Story = {
  render: () => <SpeakToMe />,
  beforeEach: () => createSynthesisTwin({ speech: ['fails', 'fails'] }).connect(window),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: say.speakToMe }));
    await waitFor(() => expect(getDocumentPreferences().getSnapshot().pageVoice).toBe('off'), { timeout: 5_000 });
    await expect(canvas.getByRole('button', { name: say.speakToMe })).toHaveFocus();
    await expect(canvas.queryByRole('group')).toBeNull();
  },
};

function Coupon() {
  const announce = useAnnounce();
  return (
    <button
      type="button"
      className="payaloud-button"
      onClick={() => announce({ text: 'Coupon applied', urgency: 'polite' })}
    >
      Apply coupon
    </button>
  );
}

/** Past messages stay in the log and can be repeated. */
export const Log: Story = {
  render: () => (
    <div className="payaloud" style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      <Coupon />
      <AnnouncementLog />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Apply coupon' }));
    await userEvent.click(canvas.getByText(say.log));
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('Coupon applied'), {
      timeout: 5_000,
    });
  },
};
