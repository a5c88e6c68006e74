import type { Desk } from '../support/desk';
import { textMessage, typeCode, typeTransfer } from '../support/payCheckout';
import type { Walk } from '../support/walk';

/** One way through a step of the example. */
interface CheckoutRoute {
  readonly name: string;
  readonly go: (walk: Walk, payer: CheckoutPayer) => Promise<void>;
}

interface CheckoutPayer {
  readonly desk: Desk;
  /** Draws the payer's sign, once the dialog is open. */
  readonly draw: () => Promise<void>;
}

/** At the cafe, from the first control to the review, with a tip of 2.48 dollars, which is 10 % of the bill. */
export const tipRoutes: readonly CheckoutRoute[] = [
  {
    name: 'typed',
    async go({ press, untilFocusMode }) {
      await press('Tab', /^Tip/, /no tip\./);
      await untilFocusMode();
      await press('2 period 4 8', '2', '.', '4', '8');
      await press('Return', review);
    },
  },
  {
    name: 'a percentage',
    async go({ press }) {
      await press('Tab', /^Tip/, /no tip\./);
      await press('Tab', /^Say the amount/);
      await press('Tab', /^10%/);
      await press('space', /^Continue/, /^Tip set/);
      await press('Return', review);
    },
  },
  {
    name: 'said',
    async go({ press, speak, untilWorks }) {
      await press('Tab', /^Tip/, /no tip\./);
      await press('Tab', /^Say the amount/);
      await press('space', 'pressed');
      await speak('two dollars and forty-eight cents', 'not pressed', /^Two dollars/);
      await untilWorks(/^Yes/);
      await press('Tab', /^Yes/);
      await press('Return', /^Continue/, /^Tip set/);
      await press('Return', review);
    },
  },
];

const review = /^You’re about to pay/;

/** From the first control to the question who pays, for 25 dollars to a person. */
export const payeeRoutes = {
  async known({ press, untilFocusMode }: Walk) {
    await press('Tab', /^To/);
    await press('Down', /^Sam Okafor/);
    await press('Tab', /^Amount/);
    await untilFocusMode();
    await press('2 5', '2', '5');
    await press('Return');
  },
  /** Is warned before. */
  async new(walk: Walk) {
    const { press, reach } = walk;
    await typeTransfer(walk, '2 5');
    await press('Return', /^New payee/);
    await press('Tab', /^Don’t pay/);
    await reach(/^Continue/);
    await press('Return');
  },
} as const;

/** From the question who pays to the payment step. */
export const wayRoutes = {
  'code, typed': {
    name: 'code, typed',
    go: (walk, { desk }) => typeCode(walk, (message) => desk.waitFor(message)),
  },
  'code, pasted': {
    name: 'code, pasted',
    async go({ press, untilFocusMode }, { desk }) {
      const code = (await desk.waitFor(textMessage)).replace(/\D/g, '');
      await desk.page.evaluate((text) => navigator.clipboard.writeText(text), code);
      await press('Tab', /^Code to pay/);
      await untilFocusMode();
      await press('ctrl+v');
      await press('Return', review);
    },
  },
  drawing: {
    name: 'drawing',
    async go({ press, act }, { draw }) {
      await press('Tab', /^Draw my sign/);
      await press('Return', /dialog/);
      await act('draws', draw, review);
    },
  },
} satisfies Record<string, CheckoutRoute>;

/** From the payment step to "Paid". */
export async function pay({ press, reach }: Walk): Promise<void> {
  await reach(/^Pay \$/);
  await press('Return', /^Paid\b/);
}
