import { fr } from '@payaloud/core/languages/fr';
import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { PayeeWarning } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

const say = en.sentences.payeeWarning;

/** Before money goes to a person. A shop has no such warning. */
const meta = {
  title: 'Components/PayeeWarning',
  component: PayeeWarning,
  args: {
    payee: { kind: 'person', name: 'Anna Li' },
    amount: money(25_000_00, 'USD'),
    reasons: ['new-payee'],
    onContinue: fn(),
    onStop: fn(),
  },
} satisfies Meta<typeof PayeeWarning>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One readable copy, the focus on the heading, and two equal buttons. */
const warns =
  (start: RegExp, sentences = say): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('region', { name: sentences.region })).toHaveAttribute('data-status', 'warning');
    await expect(canvas.getAllByText(start)).toHaveLength(1);
    await expect(canvas.getByRole('heading', { name: sentences.heading })).toHaveFocus();
    const [stop, go] = [sentences.stop, sentences.go].map((name) => canvas.getByRole('button', { name }));
    const { width, height } = stop?.getBoundingClientRect() ?? {};
    await expect(go?.getBoundingClientRect()).toMatchObject({ width, height });
    await waitFor(() => expect(go).not.toHaveAttribute('aria-disabled'));
  };

export const NewPayee: Story = { play: warns(/^New payee: Anna Li\./) };

export const UnusualAmount: Story = {
  args: { reasons: ['unusual-amount'] },
  play: warns(/^Far more than usual: 25000\.00 dollars to Anna Li\./),
};

export const NewPayeeAndUnusualAmount: Story = {
  args: { reasons: ['new-payee', 'unusual-amount'] },
  play: warns(/^Far more than usual: 25000\.00 dollars to Anna Li, a new payee\./),
};

/** The name is marked in words, because screen readers leave out quotes. */
export const NameThatSoundsLikeMoney: Story = {
  args: { payee: { kind: 'person', name: 'Anna 5 dollars' }, reasons: ['unusual-amount'] },
  play: warns(/^Far more than usual: 25000\.00 dollars to this name: “Anna 5 dollars”, end of name\./),
};

export const Stopped: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: say.stop }));
    await expect(canvas.getByRole('heading', { name: say.stoppedHeading })).toHaveFocus();
    await expect(canvas.getByText(say.stopped)).toBeVisible();
    await expect(args.onStop).toHaveBeenCalledOnce();
    await expect(args.onContinue).not.toHaveBeenCalled();
  },
};

export const Continued: Story = {
  play: async ({ canvasElement, args }) => {
    const go = within(canvasElement).getByRole('button', { name: say.go });
    await waitFor(() => expect(go).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(go);
    await expect(args.onContinue).toHaveBeenCalledOnce();
  },
};

export const InFrench: Story = {
  args: { language: fr, reasons: ['new-payee', 'unusual-amount'], lang: 'fr' },
  play: warns(/^Bien plus que d’habitude\s: 25000,00 dollars à Anna Li/, fr.sentences.payeeWarning),
};

export const InChinese: Story = {
  args: { language: zhHans, reasons: ['new-payee'], lang: 'zh-Hans' },
  play: warns(/^新收款人：Anna Li。/, zhHans.sentences.payeeWarning),
};
