import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import React from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { convert, themes, ThemeProvider } from 'storybook/theming';
import { sampleState } from '../test-support/sampleState';
import { silence } from '../panel/timelineStore';
import { ListenPanel } from './ListenPanel';

/** Storybook gives its panels a theme. */
const inTheme =
  (theme: 'light' | 'dark'): Decorator =>
  (Story) => (
    <ThemeProvider theme={convert(themes[theme])}>
      <div style={{ height: '40rem', overflow: 'auto' }}>
        <Story />
      </div>
    </ThemeProvider>
  );

const meta: Meta<typeof ListenPanel> = {
  title: 'Storybook addon/Listen panel',
  component: ListenPanel,
  args: { state: sampleState, shortcut: 'Alt L', onClear: fn(), onMark: fn(), onReadOrder: fn() },
  decorators: [inTheme('light')],
};

export default meta;

type Story = StoryObj<typeof ListenPanel>;

export const WithFindings: Story = {
  play: async ({ canvas }) => {
    // A finding is a heading, with its severity in words, before the timeline, which marks its entries.
    const finding = canvas.getByRole('heading', { name: 'Error: said twice' });
    const timeline = canvas.getByRole('region', { name: 'Timeline' });
    await expect(finding.compareDocumentPosition(timeline)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expect(
      within(timeline)
        .getByText(/Notified/)
        .closest('li'),
    ).toHaveTextContent(/\(said twice\)$/);
    await expect(canvas.getByRole('heading', { name: 'Listen: 2 findings, 9 entries' })).toBeVisible();
  },
};

export const Dark: Story = { ...WithFindings, decorators: [inTheme('dark')] };

export const NothingHeard: Story = { args: { state: silence } };

export const DeafPreview: Story = {
  args: { state: { ...silence, isDeaf: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Listen hears nothing of this story/)).toBeVisible();
    await expect(canvas.queryByText(/^Nothing was heard yet/)).toBeNull();
  },
};

export const Filtered: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Focus 1' }));
    await expect(canvas.getByRole('button', { name: 'Focus 1' })).toHaveAttribute('aria-pressed', 'false');
    await expect(canvas.queryByText('Focus', { selector: 'b' })).toBeNull();
  },
};

export const CopiedAsTest: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy as test' }));
    const field = await canvas.findByRole('textbox');
    await expect(field).toHaveFocus();
    await expect(field).toHaveDisplayValue(/expectSpoken/);
  },
};

export const ReadingOrder: Story = {
  args: {
    state: {
      ...sampleState,
      readingOrder: { storyId: sampleState.storyId, phrases: ['document', 'button, Pay $23.50', 'end of document'] },
    },
  },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reading order' }));
    await expect(args.onReadOrder).toHaveBeenCalledOnce();
    await expect(within(canvas.getByRole('region', { name: 'Phrases' })).getAllByRole('listitem')).toHaveLength(3);
  },
};

export const ClosedFrames: Story = {
  args: {
    state: {
      ...sampleState,
      closedFrames: [{ name: 'Card number', origin: 'https://js.example' }],
    },
  },
  play: ({ canvas }) => expect(canvas.getByText(/One frame is closed/)).toBeVisible(),
};
