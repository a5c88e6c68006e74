import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { Checkout, createPaymentsClient, type CheckoutOrder, type CheckoutProps } from '@payaloud/react';
import { createPaymentsServerDouble, sentCode } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';

const { announcement, checkout, payment, identity } = en.sentences;
const usd = (minorUnits: number) => money(minorUnits, 'USD');
const cafe: CheckoutOrder = {
  id: 'order-1',
  amount: usd(2475),
  payee: 'Corner Cafe',
  items: [
    { name: 'Flat white', amount: usd(475) },
    { name: 'Coffee beans, 250 g', amount: usd(2000) },
  ],
};

const anna: CheckoutOrder = { id: 'order-2', amount: usd(2475), payee: 'Anna Li', warning: ['new-payee'] };
const cards = [
  { id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242' },
  { id: 'pm_2', kind: 'card', brand: 'mastercard', lastFour: '4444' },
] as const;

/** A server that knows no payer. */
const signedOut = createPaymentsClient({ fetch: async () => Response.json({}, { status: 401 }) });
/** Storage of a browser that never paid. */
const emptyStorage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

const expiredCard = { ...cards[0], expiry: { year: 2020, month: 1 } };

interface SceneProps extends Pick<CheckoutProps, 'headingLevel'> {
  /** True: the payer adds a tip first. */
  readonly asksForTip?: boolean;
  readonly asksWhoPays?: boolean;
  /** True: the payer has two cards. */
  readonly hasCards?: boolean;
  /** True: the payer's only card has expired. */
  readonly hasExpiredCard?: boolean;
  /** True: the money goes to a person who is new. */
  readonly isToPerson?: boolean;
  /** True: the server does not answer. */
  readonly isDown?: boolean;
  /** True: the payer's session has ended when the page opens. */
  readonly isSignedOut?: boolean;
  /** True: it does not tell if it needs to know who pays. */
  readonly isPolicyUnknown?: boolean;
  readonly outcome?: PayOutcome;
}

/** A checkout with a server in the page. It keeps nothing. */
function Scene({
  asksForTip,
  asksWhoPays = false,
  hasCards,
  hasExpiredCard,
  isToPerson,
  isDown = false,
  isSignedOut = false,
  isPolicyUnknown = false,
  outcome,
  ...props
}: SceneProps) {
  const [server] = useState(() => {
    const created = createPaymentsServerDouble({ asksWhoPays });
    if (outcome) created.answerNext(outcome);
    if (isDown) created.breakDown();
    created.keep(cafe);
    created.keep(anna);
    return created;
  });
  const order = isToPerson ? anna : cafe;
  const [client] = useState(() => {
    const getChallenge = () => Promise.reject(new Error('no network'));
    if (isSignedOut) return signedOut;
    return isPolicyUnknown ? { ...server.client, getChallenge } : server.client;
  });
  const withTip = (tip: number) => ({ ...cafe, amount: usd(cafe.amount.minorUnits + tip) });
  const tip = {
    label: 'Tip',
    zero: 'allowed' as const,
    zeroText: 'No tip',
    totalOf: (part: CheckoutOrder['amount'] | null) => withTip(part?.minorUnits ?? 0).amount,
    openOrder: async (part: CheckoutOrder['amount'] | null) => {
      if (isDown) throw new Error('no network');
      return server.keep(withTip(part?.minorUnits ?? 0));
    },
  };
  return (
    <Checkout
      {...props}
      client={client}
      order={asksForTip ? null : order}
      {...(asksForTip && { amount: tip })}
      {...(hasCards && { methods: { methods: cards } })}
      {...(hasExpiredCard && { methods: { methods: [expiredCard] } })}
      payment={{ storage: isSignedOut ? emptyStorage : null, lock: null, channel: null }}
    />
  );
}

/** The whole checkout: the total, an open amount, who pays, the payment, the receipt. */
const meta = { title: 'Components/Checkout', component: Scene } satisfies Meta<typeof Scene>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 12_000 };

function payerIn(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  return {
    canvas,
    isAt: (status: string) =>
      waitFor(
        () => expect(canvas.getByRole('region', { name: checkout.region })).toHaveAttribute('data-status', status),
        patient,
      ),
    press: async (name: string | RegExp) => {
      const button = await canvas.findByRole('button', { name }, patient);
      await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'), patient);
      await userEvent.click(button);
    },
    enterCode: async () =>
      userEvent.type(await canvas.findByRole('textbox', { name: new RegExp(identity.codeLabel) }, patient), sentCode),
  };
}

export const OpenAmount: Story = {
  args: { asksForTip: true },
  play: ({ canvasElement }) => payerIn(canvasElement).isAt('amount'),
};

export const ShopDoesNotAnswer: Story = {
  args: { asksForTip: true, isDown: true },
  async play({ canvasElement }) {
    const { press, canvas } = payerIn(canvasElement);
    await press(/^Continue/);
    await canvas.findByText(checkout.problems['order-not-opened'], { selector: '[data-part="problem"]' }, patient);
  },
};

export const OrderUnknown: Story = {
  args: { isDown: true },
  play: ({ canvasElement }) =>
    payerIn(canvasElement)
      .canvas.findByRole('heading', { name: payment.headings.unknown }, patient)
      .then(() => {}),
};

export const SignedOutAtOpening: Story = {
  args: { isSignedOut: true },
  async play({ canvasElement }) {
    const { canvas } = payerIn(canvasElement);
    await canvas.findByText(announcement.failureReasons['signed-out'], {}, patient);
    await expect(canvas.getByRole('button', { name: payment.checkNow })).toBeVisible();
  },
};

export const PolicyUnknown: Story = {
  args: { isPolicyUnknown: true },
  play: ({ canvasElement }) =>
    payerIn(canvasElement)
      .canvas.findByRole('button', { name: checkout.tryAgain }, patient)
      .then(() => {}),
};

export const HowToPay: Story = {
  args: { hasCards: true },
  play: ({ canvasElement }) => payerIn(canvasElement).isAt('method'),
};

export const NothingToPayWith: Story = {
  args: { hasExpiredCard: true },
  async play({ canvasElement }) {
    await payerIn(canvasElement).canvas.findByText(checkout.problems['no-method'], {}, patient);
  },
};

export const ToAPerson: Story = {
  args: { isToPerson: true },
  play: ({ canvasElement }) => payerIn(canvasElement).isAt('warning'),
};

export const WhoPays: Story = {
  args: { asksWhoPays: true },
  play: ({ canvasElement }) => payerIn(canvasElement).isAt('identity'),
};

export const ReadyToPay: Story = {
  play: ({ canvasElement }) => payerIn(canvasElement).isAt('payment'),
};

export const Paid: Story = {
  args: { asksForTip: true, asksWhoPays: true },
  async play({ canvasElement }) {
    const { press, enterCode, isAt, canvas } = payerIn(canvasElement);
    await userEvent.type(await canvas.findByRole('textbox', { name: /Tip/ }), '3.50');
    await press(/^Continue/);
    await isAt('identity');
    await enterCode();
    await press(identity.codeSend);
    await isAt('payment');
    await press(payment.pay('$28.25', 'Corner Cafe'));
    await canvas.findByRole('heading', { name: checkout.receipt.heading }, patient);
  },
};

export const Declined: Story = {
  args: { outcome: { kind: 'declined', reason: 'insufficient-funds' } },
  async play({ canvasElement }) {
    const { press, canvas } = payerIn(canvasElement);
    await press(payment.pay('$24.75', 'Corner Cafe'));
    await canvas.findByRole('button', { name: payment.retry }, patient);
  },
};
