import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { money } from '@payaloud/core/money';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { ConfirmIdentity, PaymentStatus, SwipeToPay, type ShownPayment } from '@payaloud/react';
import { createTestChallenge } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { hears } from './support/hears';
import { passkey } from './support/identityScene';
import { spokenField } from './support/spokenField';
import { payerIn } from './support/steps';

/** The components in Mandarin. Only the props for language, locale and currency change. */
const meta = {
  title: 'Languages/普通话',
  decorators: [
    (StoryOfIt) => (
      <div lang="zh-Hans">
        <StoryOfIt />
      </div>
    ),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj;

const chinese = { language: zhHans, locale: 'zh-CN' } as const;
const say = zhHans.sentences.amountEntry;
const approximate = say.problem('approximate', factsWithoutAmounts('CNY'));
const facts = { amount: money(2350, 'CNY'), payee: '蓝瓶咖啡' };
const { onValueChange, says } = spokenField({ ...chinese, currency: 'CNY', label: '付款金额' });
const onPay = fn(() => new Promise<void>(() => {}));

export const SpokenAmount: Story = {
  ...says('二十三块五'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.talk);
    await payer.sees(say.readBack('二十三元五角'));
    await payer.accept(/^对，二十三元五角$/);
    await expect(onValueChange).toHaveBeenLastCalledWith(money(2350, 'CNY'), { reason: 'spoken' });
    await expect(await payer.canvas.findByRole('textbox')).toHaveValue('23.50');
  },
};

export const MixedTranscript: Story = {
  ...says('我要付23块5'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.talk);
    await payer.button('对，二十三元五角');
  },
};

export const Correction: Story = {
  ...says('十块，不，二十块'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.talk);
    await payer.sees(say.question('二十元', null));
    await expect(onValueChange).not.toHaveBeenCalled();
  },
};

export const Approximate: Story = {
  ...says('大概二十块'),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.talk);
    await payer.sees(`${approximate.cause}${approximate.remedy}`);
    await payer.button(say.typeInstead);
    await expect(onValueChange).not.toHaveBeenCalled();
  },
};

export const TypedAmount: Story = {
  ...says(),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('23.50');
    await payer.sees('二十三元五角');
    await expect(onValueChange).toHaveBeenLastCalledWith(money(2350, 'CNY'), { reason: 'typed' });
  },
};

/** An outcome, and the start of its text. */
function outcome(state: ShownPayment, start: RegExp): Story {
  return {
    render: () => <PaymentStatus {...chinese} payment={state} />,
    play: async ({ canvasElement }) => {
      const canvas = within(canvasElement);
      await expect(canvas.getByRole('region', { name: '付款' })).toHaveAttribute('data-status', state.status);
      await expect(canvas.getAllByText(start)).toHaveLength(1);
      await expect(canvas.getByRole('button', { name: '再听一遍' })).toBeVisible();
    },
  };
}

export const Paid: Story = outcome(
  { ...facts, status: 'succeeded', reference: 'R7K2', cardNumber: '6222 0000 0000 1034' },
  /^付款成功，23\.50元，收款方蓝瓶咖啡/,
);
export const Declined: Story = outcome(
  { ...facts, status: 'declined', declineReason: 'insufficient-funds' },
  /^付款被银行拒绝，23\.50元，收款方蓝瓶咖啡。没有付款。账户余额不足/,
);
export const Unknown: Story = outcome(
  { ...facts, status: 'unknown', reference: 'R7K2' },
  /^请不要重复付款，23\.50元，收款方蓝瓶咖啡。结果还不清楚/,
);

const swipe: Story = { render: () => <SwipeToPay {...chinese} {...facts} onPay={onPay} /> };

export const SwipeSecondStep: Story = {
  ...swipe,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '付¥23.50给蓝瓶咖啡' }));
    await expect(canvas.getByRole('button', { name: '确认付¥23.50给蓝瓶咖啡' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: '不付了' })).toBeVisible();
  },
};

export const SwipeAtTheEnd: Story = {
  ...swipe,
  play: async ({ canvasElement }) => {
    const range = within(canvasElement).getByRole('slider', { name: '或拖动滑块，付¥23.50给蓝瓶咖啡' });
    range.focus();
    // Set each step as keys would, because synthetic keys do not move a native range.
    for (let value = 1; value <= 4; value += 1) await fireEvent.change(range, { target: { value } });
    await waitFor(() => expect(range).toHaveAttribute('aria-valuetext', '已到终点，按回车键付款。'));
  },
};

export const ConfirmWhoPays: Story = {
  render: () => (
    <ConfirmIdentity
      {...chinese}
      getChallenge={() => Promise.resolve(createTestChallenge({ amount: facts.amount, payeeName: facts.payee }))}
      onDrawing={() => Promise.resolve('confirmed')}
      passkey={passkey()}
      onPasskey={() => Promise.resolve('confirmed')}
      onCode={() => Promise.resolve('confirmed')}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^使用通行密钥，.*收款方蓝瓶咖啡$/ }));
    await hears('通行密钥通过，还没有付款，23.50元，收款方蓝瓶咖啡。');
    await waitFor(() => expect(canvas.getByText('通行密钥通过，¥23.50，收款方蓝瓶咖啡。')).toBeVisible());
  },
};
