import { en } from '@payaloud/core/languages/en';
import { ErrorSummary, type FormError } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';

const tip = { message: 'Enter a tip of at most 10 dollars.', fieldId: 'tip' } as const;
const name = { message: 'Enter your name.', fieldId: 'name' } as const;

/** A form whose errors show at the first try to go on. */
function Form({ errors }: { readonly errors: readonly FormError[] }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
      <label>
        Tip <input id="tip" style={{ minBlockSize: 44 }} />
      </label>
      <label>
        Name <input id="name" style={{ minBlockSize: 44 }} />
      </label>
      <button type="button" className="payaloud-button" onClick={() => setAttempt(attempt + 1)}>
        Go on
      </button>
    </div>
  );
}

/** The errors of a form, after the payer tried to go on. Its first entry takes the focus. */
const meta = {
  title: 'Components/ErrorSummary',
  component: Form,
  args: { errors: [tip, name] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }));
    await expect(canvas.getByRole('link', { name: tip.message })).toHaveFocus();
    await expect(
      canvas.getByRole('group', { name: en.sentences.errorSummary.heading(args.errors.length) }),
    ).toBeVisible();
  },
} satisfies Meta<typeof Form>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = {};
export const One: Story = { args: { errors: [tip] } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { globals: { width: '320px', textSize: '200' } };
