import { getDocumentPreferences } from '@payaloud/browser';
import { AnnouncementLog, SpeakToMe, SpeechSettings, useAnnounce } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

const meta = {
  title: 'Components/Speech',
  component: SpeechSettings,
  beforeEach: () => () => getDocumentPreferences().forget(),
} satisfies Meta<typeof SpeechSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Settings: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Page voice' }));
    await expect(getDocumentPreferences().getSnapshot().pageVoice).toBe('on');
    await userEvent.click(canvas.getByRole('radio', { name: 'Only I hear' }));
    await expect(getDocumentPreferences().getSnapshot().privacy).toBe('private');
  },
};

export const SettingsNarrow: Story = { globals: { width: '320px', textSize: '200' } };

/** First on the page: one press, and the page speaks for itself. */
export const FirstControl: Story = {
  render: () => <SpeakToMe />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Speak to me' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Stop speaking' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Turn the page voice off' }));
    await expect(canvas.getByRole('button', { name: 'Speak to me' })).toHaveFocus();
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

/** What was said stays, and can be said again. */
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
    await userEvent.click(canvas.getByText('What was said'));
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('Coupon applied'), {
      timeout: 5_000,
    });
  },
};
