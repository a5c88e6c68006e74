import type { Route } from './amountRoutes';

/** From the review, which was heard, to "Paid". */
export const payRoutes: readonly Route[] = [
  {
    name: 'Pay (`PayButton`)',
    scene: 'pay-button',
    async go({ press, reach }) {
      await reach(/^Pay \$28\.25/);
      await press('Return', /^Paid/);
    },
  },
  {
    name: 'two presses (`SwipeToPay`)',
    scene: 'swipe-to-pay',
    async go({ press, reach, untilWorks }) {
      await reach(/^Pay \$28\.25/);
      await press('Return', /^Yes, pay/);
      await untilWorks(/^Yes, pay/);
      await press('Return', /^Paid/);
    },
  },
  {
    name: 'slide to the end, then Enter (`SwipeToPay`)',
    scene: 'swipe-to-pay',
    async go({ press, reach }) {
      await reach(/^Pay \$28\.25/);
      await press('Tab', /slider/, 'Focus mode');
      await press('End', /^At the end/);
      await press('Return', /^Paid/);
    },
  },
];
