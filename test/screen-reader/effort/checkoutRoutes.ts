import type { Desk } from '../support/desk';
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

/** From the first control to the identity step, with a tip of 2.48 dollars, which is 10 % of the bill. */
export const tipRoutes: readonly CheckoutRoute[] = [
  {
    name: 'typed',
    async go({ press, untilFocusMode }) {
      await press('Tab', /^Total/);
      await press('Tab', /^Tip/, /no tip\./);
      await untilFocusMode();
      await press('2 period 4 8', '2', '.', '4', '8');
      await press('Return');
    },
  },
  {
    name: 'a percentage',
    async go({ press }) {
      await press('Tab', /^Total/);
      await press('Tab', /^Tip/, /no tip\./);
      await press('Tab', /^Say the amount/);
      await press('Tab', /^10%/);
      await press('space', /^Continue/, /^two dollars/);
      await press('Return');
    },
  },
  {
    name: 'said',
    async go({ press, speak, untilWorks }) {
      await press('Tab', /^Total/);
      await press('Tab', /^Tip/, /no tip\./);
      await press('Tab', /^Say the amount/);
      await press('space', 'pressed');
      await speak('two dollars and forty-eight cents', 'not pressed', /^Two dollars/);
      await untilWorks(/^Yes/);
      await press('Tab', /^Yes/);
      await press('Return', /^Continue/, /^Tip set/);
      await press('Return');
    },
  },
];

/** From the identity step to the payment step. */
export const wayRoutes = {
  'code, typed': {
    name: 'code, typed',
    async go({ press, untilFocusMode }, { desk }) {
      const code = await hearCode(desk);
      await press('Tab', /^Code to pay/);
      await untilFocusMode();
      await press(code.join(' '), ...code);
      await press('Return', notPaidYet);
    },
  },
  'code, pasted': {
    name: 'code, pasted',
    async go({ press, untilFocusMode }, { desk }) {
      const code = await hearCode(desk);
      await desk.page.evaluate((text) => navigator.clipboard.writeText(text), code.join(''));
      await press('Tab', /^Code to pay/);
      await untilFocusMode();
      await press('ctrl+v');
      await press('Return', notPaidYet);
    },
  },
  drawing: {
    name: 'drawing',
    async go({ press, act }, { desk, draw }) {
      await hearCode(desk);
      await press('Tab', /^Draw my sign/);
      await press('Return', /dialog/);
      await act('draws', draw, notPaidYet);
    },
  },
} satisfies Record<string, CheckoutRoute>;

const notPaidYet = /Not paid yet/;

async function hearCode(desk: Desk): Promise<string[]> {
  return (await desk.waitFor(/^Text message from your bank/)).match(/\d/g) ?? [];
}

/** From the payment step to "Paid". */
export async function pay({ press, reach }: Walk): Promise<void> {
  await reach(/^Pay \$/);
  await press('Return', /^Paid\b/);
}
