import { money } from '@payaloud/core/money';
import { SwipeToPay } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { en } from '@payaloud/core/languages/en';

const meta = {
  title: 'Components/SwipeToPay',
  component: SwipeToPay,
  args: { amount: money(2350, 'USD'), payee: 'Blue Bottle Coffee', onPay: fn(() => new Promise<void>(() => {})) },
} satisfies Meta<typeof SwipeToPay>;

export default meta;
type Story = StoryObj<typeof meta>;

const say = en.sentences.swipeToPay;
const deal = ['$23.50', 'Blue Bottle Coffee'] as const;
const ask = say.ask(...deal);
const confirm = say.confirm(...deal);

/** Sets each step as keys would, because synthetic keys do not move a native range. */
function slideTo(range: HTMLElement, step: number) {
  for (let value = 1; value <= step; value += 1) void fireEvent.change(range, { target: { value } });
}

export const Ready: Story = {};

export const SecondStep: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: ask }));
    await expect(canvas.getByRole('button', { name: confirm })).toHaveFocus();
  },
};

export const AbortedByEscape: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const first = canvas.getByRole('button', { name: ask });
    await userEvent.click(first);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('button', { name: confirm })).toBeNull();
    await expect(first).toHaveFocus();
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

export const AbortedByButton: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: ask }));
    await userEvent.click(canvas.getByRole('button', { name: say.abort }));
    await expect(canvas.queryByRole('button', { name: confirm })).toBeNull();
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

export const OnTheWay: Story = {
  play: async ({ canvasElement, args }) => {
    const range = within(canvasElement).getByRole('slider', { name: say.slide(...deal) });
    range.focus();
    slideTo(range, 2);
    await waitFor(() => expect(range).toHaveAttribute('aria-valuetext', say.step(2, 4)));
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

export const AtTheEnd: Story = {
  play: async ({ canvasElement, args }) => {
    const range = within(canvasElement).getByRole('slider');
    range.focus();
    slideTo(range, 4);
    await waitFor(() => expect(range).toHaveAttribute('aria-valuetext', say.atEnd('keys')));
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

/** The finger is at the end and still down. */
export const DraggedToTheEnd: Story = {
  play: async ({ canvasElement, args }) => {
    const range = within(canvasElement).getByRole('slider');
    await fireEvent.pointerDown(range, { isPrimary: true, button: 0 });
    slideTo(range, 4);
    await waitFor(() => expect(range).toHaveAttribute('aria-valuetext', say.atEnd('drag')));
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

/** Going back before the release aborts. */
export const DraggedBack: Story = {
  play: async ({ canvasElement, args }) => {
    const range = within(canvasElement).getByRole('slider');
    await fireEvent.pointerDown(range, { isPrimary: true, button: 0 });
    slideTo(range, 4);
    await fireEvent.change(range, { target: { value: 2 } });
    await fireEvent.pointerUp(range, { isPrimary: true });
    await expect(range).toHaveValue('0');
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

export const Help: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText(say.helpLabel));
    for (const paragraph of say.help) await expect(within(canvasElement).getByText(paragraph)).toBeVisible();
  },
};

export const Paying: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: ask }));
    const second = canvas.getByRole('button', { name: confirm });
    // Wait for the guard against double presses.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await userEvent.click(second);
    await waitFor(() => expect(args.onPay).toHaveBeenCalledTimes(1));
    await expect(canvas.getByRole('button', { name: ask })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Paid with Enter. The range stays at its end until it loses the focus, because a changed value would be spoken. */
export const PaidByKeys: Story = {
  args: { onPay: fn(() => Promise.resolve()) },
  play: async ({ canvasElement, args }) => {
    const range = within(canvasElement).getByRole('slider');
    range.focus();
    slideTo(range, 4);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onPay).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(range).not.toHaveAttribute('aria-disabled'));
    await expect(range).toHaveValue('4');
  },
};

export const Blocked: Story = {
  args: { blocked: true, onBlocked: fn() },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: ask }));
    await expect(args.onBlocked).toHaveBeenCalledTimes(1);
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const SecondStepRightToLeft: Story = { ...SecondStep, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...SecondStep, globals: { width: '320px', textSize: '200' } };
