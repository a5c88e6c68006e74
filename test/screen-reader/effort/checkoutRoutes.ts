import type { Desk } from '../support/desk';
import type { Walk } from '../support/walk';

/** One way through the example's first step: a tip of 2.48 dollars, which is 10 % of the bill. */
export interface TipRoute {
  readonly name: string;
  readonly go: (walk: Walk) => Promise<void>;
}

export const tipRoutes: readonly TipRoute[] = [
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
      await speak('two dollars and forty-eight cents', 'not pressed', /^We heard two dollars/);
      await untilWorks(/^Yes/);
      await press('Tab', /^Yes/);
      await press('Return', /^Continue/, /^Amount set/);
      await press('Return');
    },
  },
];

/** From the code to "Paid". */
export async function payByCode({ press, untilFocusMode, untilWorks }: Walk, desk: Desk) {
  const code = (await desk.waitFor(/^Text message from your bank/)).match(/\d/g) ?? [];
  await press('Tab', /^Code to pay/);
  await untilFocusMode();
  await press(code.join(' '), ...code);
  await press('Return');
  await desk.waitFor(/Not paid yet/);
  await press('Tab', /^Pay \$/);
  await untilWorks(/^Pay /);
  await press('Return');
  await desk.waitFor(/^Paid\b/);
}
