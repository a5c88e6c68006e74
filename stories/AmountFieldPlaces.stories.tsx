import { AmountField } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { amountArgs, inScene, says, talk } from './support/amountScene';
import { payerIn } from './support/steps';

const meta = {
  title: 'AmountField/In a page',
  component: AmountField,
  args: amountArgs,
} satisfies Meta<typeof AmountField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InAForm: Story = {
  ...inScene(says()),
  args: { ...inScene(says()).args, required: true, onValueChange: fn() },
  render: (args) => (
    <form
      className="payaloud-story-form"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        event.currentTarget.querySelector('output')!.textContent = `Posted ${String(data.get('tip'))}`;
      }}
    >
      <AmountField {...args} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
        <button type="submit" className="payaloud-button">
          Continue
        </button>
        <button type="reset" className="payaloud-button">
          Reset
        </button>
      </div>
      <output aria-label="Sent" />
    </form>
  ),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('Continue');
    const input = await payer.canvas.findByRole('textbox');
    await waitFor(() => expect(input).toHaveFocus());
    await expect(input).toHaveAccessibleDescription('Enter an amount.');
    await userEvent.keyboard('7.25');
    await payer.press('Continue');
    await payer.sees('Posted 7.25');
    await payer.press('Reset');
    await waitFor(() => expect(input).toHaveValue(''));
  },
};

export const RequiredInvalid: Story = {
  ...InAForm,
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('Continue');
    await payer.sees('Enter an amount.');
  },
};

export const InADialog: Story = {
  // No docs page, because the modal dialog would cover it.
  tags: ['!autodocs'],
  ...inScene(says('twelve dollars')),
  render: (args) => (
    <>
      <p>A page behind a dialog.</p>
      <dialog ref={(dialog) => dialog?.showModal()} aria-label="Tip">
        <AmountField {...args} />
      </dialog>
    </>
  ),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.accept();
  },
};
