import type { ReactNode } from 'react';
import type { ZooUser } from './zooCase';

/**
 * A page of one library in ordinary use: the control of each step has the attribute `data-step`. It raises no finding. A
 * step that the library has no component for is left out.
 */
export interface ZooPage {
  readonly Page: () => ReactNode;
  readonly steps: readonly StepName[];
}

export type StepName = keyof typeof steps;

/** The keys that the user presses once the control of the step has the focus. */
export const steps = {
  dialog: (user: ZooUser) => keys(user, 'Enter', 'Escape'),
  menu: (user: ZooUser) => keys(user, 'Enter', 'ArrowDown', 'Enter'),
  select: (user: ZooUser) => keys(user, 'Enter', 'ArrowDown', 'Enter'),
  toast: (user: ZooUser) => keys(user, 'Enter'),
  form: (user: ZooUser) => keys(user, 'Enter'),
  toggle: (user: ZooUser) => keys(user, ' '),
  combobox: async (user: ZooUser) => {
    await user.type('Pa');
    await keys(user, 'ArrowDown', 'Enter');
  },
};

export const allSteps = Object.keys(steps) as StepName[];

/** In ms. Between two keys, longer than the libraries' animations. */
const betweenKeysMs = 300;

async function keys(user: ZooUser, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await user.key(name);
    await new Promise((resolve) => setTimeout(resolve, betweenKeysMs));
  }
}
