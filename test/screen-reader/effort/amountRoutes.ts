import type { TaskScene } from '../pages/tasks';
import type { Walk } from '../support/walk';

/** One way through a task. */
export interface Route {
  readonly name: string;
  readonly scene: TaskScene;
  readonly go: (walk: Walk) => Promise<void>;
}

const set = /^Tip set/;

/** Twelve dollars, which is 10 % of the bill, by each way that the field has. */
export const amountRoutes: readonly Route[] = [
  {
    name: 'typed',
    scene: 'amount',
    async go({ press }) {
      await press('Tab', /^Tip/, 'Focus mode');
      await press('1 2', '1', '2');
      await press('Return', /^Tip set|^twelve dollars/);
    },
  },
  {
    name: 'a percentage',
    scene: 'amount',
    async go({ press }) {
      await press('Tab', /^Tip/, 'Focus mode');
      await press('Tab', /^Say the amount/, 'Browse mode');
      await press('Tab', /^10%/);
      await press('space', /^Tip set|^twelve dollars/);
    },
  },
  {
    name: 'said, and accepted by a press',
    scene: 'amount',
    async go(walk) {
      await say(walk);
      await walk.untilWorks(/^Yes/);
      await walk.press('Tab', /^Yes/);
      await walk.press('Return', set);
    },
  },
  {
    name: 'said, and accepted by voice (`handsFree`)',
    scene: 'hands-free-amount',
    async go(walk) {
      await say(walk);
      await walk.speak('yes', set);
    },
  },
  {
    name: 'steps in sight (`steps`)',
    scene: 'stepped-amount',
    async go(walk) {
      const { press } = walk;
      await press('Tab', /^Tip/, 'Focus mode');
      await press('Tab', /^Say the amount/, 'Browse mode');
      await press('Tab', /^10%/);
      await press('Tab', /^15%/);
      await stepToTwelve(walk);
    },
  },
  {
    name: 'steps behind “More ways to enter”',
    scene: 'amount',
    async go(walk) {
      await openOtherWays(walk);
      await stepToTwelve(walk);
    },
  },
  {
    name: 'keypad',
    scene: 'amount',
    async go(walk) {
      const { press } = walk;
      await openOtherWays(walk);
      for (const button of [/^− \$10/, /^− \$1\./, /^\+ \$1\./, /^\+ \$10/, /^1 button/]) await press('Tab', button);
      await press('space');
      await press('Tab', /^2 button/);
      await press('space');
      for (const key of ['3', '4', '5', '6', '7', '8', '9', 'Point', '0', 'Delete', 'Clear', 'Done'])
        await press('Tab', `${key} button.`);
      await press('space', /^Tip set|^twelve dollars/);
    },
  },
];

async function say({ press, speak }: Walk) {
  await press('Tab', /^Tip/, 'Focus mode');
  await press('Tab', /^Say the amount/, 'Browse mode');
  await press('space', 'pressed');
  await speak('twelve dollars', 'not pressed', /^Twelve dollars/);
}

/** From a tip of none, in steps of $1 and $10. */
async function stepToTwelve({ press }: Walk) {
  await press('Tab', /^− \$10/);
  await press('Tab', /^− \$1\./);
  await press('Tab', /^\+ \$1\.00/);
  await press('space', /^one dollar/);
  await press('space', /^two dollars/);
  await press('Tab', /^\+ \$10\.00/);
  await press('space', /^twelve dollars/);
}

async function openOtherWays({ press }: Walk) {
  await press('Tab', /^Tip/, 'Focus mode');
  await press('Tab', /^Say the amount/, 'Browse mode');
  await press('Tab', /^10%/);
  await press('Tab', /^15%/);
  await press('Tab', /^More ways/, 'Focus mode');
  await press('Return', 'expanded');
}
